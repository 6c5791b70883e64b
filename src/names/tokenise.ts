import { fold } from './fold.ts';
import { scanWords } from './scan-words.ts';
import type { Shape, Token } from './token.ts';
import { classesOf, WordClass } from './word-classes.ts';

const possessive = /['’‘`]s$/;
const possessiveEnding: Word = { key: "'s", shape: 'possessive', classes: 0 };
const abbreviations = new Set(
  'mr mrs ms dr prof rev fr hon gen lt col brig maj capt sgt cpl sen rep gov st jr sr md mohd insp supt engr adv messrs ft mt pres sec'.split(
    ' ',
  ),
);
const wrapped = /^[ \t\u00a0]*\n?[ \t\u00a0]*$/;

function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122)
    return /^(?:al|el|ul|ur|as|ad|an|ar|at|az|bin|d|de)[-'’‘]\p{Lu}/u.test(text) ? 'cap' : 'lower';
  if (text.startsWith('@') && text.length > 1) return 'handle';
  if (/^(?:\p{Lu}\.)+$/u.test(text) || /^\p{Lu}$/u.test(text)) return 'initial';
  if (/^\p{Lu}/u.test(text)) return text.length > 1 && /^[\p{Lu}\p{N}&-]+$/u.test(text) ? 'caps' : 'cap';
  if (/^\p{L}/u.test(text)) return 'lower';
  return /^\p{N}/u.test(text) ? 'number' : 'mark';
}

type Word = Pick<Token, 'key' | 'shape' | 'classes'>;

const words = new Map<string, Word>();

/** What a word is wherever it stands, remembered: a newspaper has few words, often. */
function lookUp(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const shape = shapeOf(text);
  const key = shape === 'mark' ? text : fold(text).replaceAll('.', '');
  const listed = shape !== 'mark' && shape !== 'number' && shape !== 'handle';
  const word = { key, shape, classes: listed ? classesOf(key) : 0 };
  // Bounded, so that a huge archive does not fill the memory with words seen once.
  if (words.size > 50_000) words.clear();
  words.set(text, word);
  return word;
}

/** What ends a sentence or opens a quotation, so that the next word has a capital anyway. */
const opensNext = /^[.!?:;“”"‘•*–—|…]$/;

/** Cuts a stretch of an article into words and marks; `start` is where the stretch begins in it. */
export function tokenise(source: string, start: number): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let opens = true;
  const push = (text: string, at: number, { key, shape, classes }: Word) => {
    const gap = at - end;
    const joined = (gap === 1 && source[end] === ' ') || (gap > 0 && wrapped.test(source.slice(end, at)));
    end = at + text.length;
    // A soft hyphen is a printer's mark, not a letter.
    const written = text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text;
    tokens.push({
      text: written,
      start: start + at,
      end: start + end,
      key,
      shape,
      classes,
      opensSentence: opens,
      joined,
    });
  };
  scanWords(source, (at, to) => {
    // The stop of `Mr.` was taken with the word before.
    if (at < end) return;
    let text = source.slice(at, to);
    const possessed = text.length > 2 && text.endsWith('s') && possessive.test(text);
    if (possessed) text = text.slice(0, -2);
    else if (source[at + text.length] === '.' && text.length < 6 && abbreviations.has(text.toLowerCase())) text += '.';
    const word = lookUp(text);
    push(text, at, word);
    // A list's number and a lone bracket keep what the mark before them said.
    const dash = text === '-' && source[at - 1] === ' ';
    opens = word.shape === 'mark' && (opensNext.test(text) || dash || (opens && /^['([]$/.test(text)));
    if (possessed) push(source.slice(end, end + 2), end, possessiveEnding);
  });
  return tokens;
}

/** Whether the word has every one of the class bits' any. */
export function is(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.classes & bits) !== 0;
}

/** Whether a word is written as a name may be. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'cap' || token.shape === 'caps' || token.shape === 'initial');
}

/** An English word that no list of names has: it seldom stands in a person's name. */
export function isPlainWord(token: Token): boolean {
  return is(token, WordClass.word) && !is(token, WordClass.given | WordClass.family);
}
