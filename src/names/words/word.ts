import { WordTable } from '../../word-table.ts';
import { fold } from './fold.ts';
import type { Shape } from './token.ts';
import { classesOf } from './word-classes.ts';

/** What a word or mark is wherever it stands. */
export interface Word {
  /** As written, without soft hyphens: a printer's mark, not a letter. */
  readonly text: string;
  readonly key: string;
  readonly shape: Shape;
  readonly classes: number;
  /** A full stop right behind it is its own: `Mr.`. */
  readonly abbreviates: boolean;
  /** The same, unless it closes a name: `Barr. Tunde Dad`, but `William Barr.` */
  readonly mayAbbreviate: boolean;
  /** Ends a sentence or opens a quotation, so that the next word has a capital anyway. */
  readonly opensNext: boolean;
  /** A list's number and a lone bracket keep what the mark before them said. */
  readonly passesOn: boolean;
}

const abbreviations = new Set(
  'mr mrs ms dr prof rev fr hon gen lt col brig maj capt sgt cpl sen rep gov st jr sr md mohd insp supt engr adv messrs ft mt pres sec cllr ald pfc spc pvt cpt cmdr adm atty mme dkt mst pcpl plt pmaj pcol bgen mgen ltcol'.split(
    ' ',
  ),
);
/** Abbreviations that are surnames as well. */
const surnames = /^(?:barr|ma)$/i;
const opening = /^[.!?:;“”"‘•*–—|…]$/;
const passing = /^['([]$/;

function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122)
    return /^(?:al|el|ul|ur|as|ad|an|ar|at|az|bin|d|de)[-'’‘]\p{Lu}/u.test(text) ? 'cap' : 'lower';
  if (text.startsWith('@') && text.length > 1) return 'handle';
  if (/^(?:\p{Lu}\.)+$/u.test(text) || /^\p{Lu}$/u.test(text)) return 'initial';
  if (/^\p{Lu}/u.test(text))
    return text.length > 1 && (/^[\p{Lu}\p{N}&-]+$/u.test(text) || withSmallOf.test(text)) ? 'caps' : 'cap';
  if (/^\p{L}/u.test(text)) return 'lower';
  return /^\p{N}/u.test(text) ? 'number' : 'mark';
}

/** `HoR`, `MoFA`: letters with a small one for `of`. */
const withSmallOf = /^\p{Lu}{1,3}of?\p{Lu}{1,5}$/u;

const possessive = /^['’‘`][sS]$/;

function read(written: string): Word {
  const shape = possessive.test(written) ? 'possessive' : shapeOf(written);
  const isMark = shape === 'mark';
  const key = isMark ? written : fold(written).replaceAll('.', '');
  const listed = shape === 'cap' || shape === 'caps' || shape === 'initial' || shape === 'lower';
  return {
    text: written.replaceAll('\u00ad', ''),
    key,
    shape,
    classes: listed ? classesOf(key) : 0,
    abbreviates: written.length < 6 && abbreviations.has(written.toLowerCase()),
    mayAbbreviate: surnames.test(written),
    opensNext: isMark && opening.test(written),
    passesOn: isMark && passing.test(written),
  };
}

/** Bounded, so that a huge archive does not fill the memory with words seen once. */
const mostKept = 200_000;

let table = new WordTable();
let words: Word[] = [];

/** The word between two offsets of a text, remembered: a newspaper has few words, often. */
export function wordBetween(source: string, start: number, end: number): Word {
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + source.charCodeAt(at);
  const number = table.numberOf(source, start, end, Math.imul(hash, 0x9e3779b1));
  return words[number] ?? remember(number);
}

function remember(number: number): Word {
  const word = read(table.words[number]!);
  words[number] = word;
  if (words.length > mostKept) {
    table = new WordTable();
    words = [];
  }
  return word;
}
