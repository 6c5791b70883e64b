import type { Article } from '../model.ts';
import { hasPlainLetters } from './has-plain-letters.ts';
import { runningText } from './running-text.ts';

/** The opening of a report as a form that others may have been filled in on. */
export interface Form {
  /** Turns of phrase, figures left open, as 32-bit numbers. */
  readonly turns: ReadonlySet<number>;
  /** What was filled in. */
  readonly figures: ReadonlySet<string>;
}

/** The lede and some paragraphs after it, in words. */
const reach = 150;
/** Words in a row that make a turn of phrase. */
const turnLength = 4;
/** Fewer turns or figures than this do not tell a form. */
const fewest = { turns: 20, figures: 2 };
/** Two reports on one form share this part of the turns of phrase of the shorter... */
const repeated = 0.25;
/** ...and no more than this part of the figures of the one with fewer. */
const kept = 0.5;

const openFigure = 0x23;

const word = { inAscii: /[0-9]+(?:[.,][0-9]+)*|[a-z]+/g, inAll: /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu };

/** Turns of phrase are made when first asked for: most reports differ by their figures alone. */
class OpeningForm implements Form {
  readonly figures: ReadonlySet<string>;
  readonly #words: readonly string[];
  #turns: ReadonlySet<number> | undefined;

  constructor(words: readonly string[]) {
    this.#words = words;
    this.figures = new Set(words.filter((one) => isFigure(one)));
  }

  get turns(): ReadonlySet<number> {
    return (this.#turns ??= turnsOf(this.#words));
  }
}

/** Reads the form of a report. Depends on the article alone. */
export function readForm(article: Article): Form {
  const words: string[] = [];
  for (const paragraph of runningText(article)) {
    if (words.length >= reach) break;
    const lower = paragraph.toLowerCase();
    words.push(...(lower.match(hasPlainLetters(lower) ? word.inAscii : word.inAll) ?? []));
  }
  words.length = Math.min(words.length, reach);
  return new OpeningForm(words);
}

function isFigure(one: string): boolean {
  const first = one.charCodeAt(0);
  return first < 0x80 ? first <= 0x39 : /^\p{N}/u.test(one);
}

function turnsOf(words: readonly string[]): Set<number> {
  const hashes = words.map((one) => (isFigure(one) ? openFigure : hashOf(one)));
  const turns = new Set<number>();
  for (let end = turnLength; end <= hashes.length; end += 1) {
    let turn = 0;
    for (let at = end - turnLength; at < end; at += 1) turn = (Math.imul(turn, 31) + hashes[at]!) | 0;
    turns.add(turn);
  }
  return turns;
}

/** FNV-1a (Fowler, Noll and Vo). */
function hashOf(one: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < one.length; at += 1) hash = Math.imul(hash ^ one.charCodeAt(at), 0x01000193);
  return hash;
}

/**
 * Whether two reports are one form filled in twice: the words of the daily river levels, weekly prices
 * or monthly arrests, with other figures.
 */
export function sameForm(a: Form, b: Form): boolean {
  const figures = Math.min(a.figures.size, b.figures.size);
  if (figures < fewest.figures || countShared(a.figures, b.figures) > kept * figures) return false;
  const turns = Math.min(a.turns.size, b.turns.size);
  return turns >= fewest.turns && countShared(a.turns, b.turns) >= repeated * turns;
}

function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared;
}
