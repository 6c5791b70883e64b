import { SpellingTable } from './spelling-table.ts';

/** A word by itself. */
export interface Spelling {
  /** The same for the same word; what depends on the word alone may be kept by it. */
  readonly number: number;
  /** As written, without a possessive ending and the points of an abbreviation (`U.S.` is `US`). */
  readonly text: string;
  readonly lower: string;
  /** True when `'s` or an apostrophe was cut off. */
  readonly owns: boolean;
  readonly capital: boolean;
}

const possessive = /['’]s?$/u;

/** Only a shorter way to the same answer: a spelling depends on the word alone. */
const table = new SpellingTable(read);

/** The number of the word that stands between two offsets of a text. `hash` is a 32-bit hash of its signs. */
export function numberOf(text: string, start: number, end: number, hash: number): number {
  return table.numberOf(text, start, end, hash);
}

/** How the word of a number is spelled. */
export function spellingOf(number: number): Spelling {
  return table.spellingOf(number);
}

function read(written: string, number: number): Spelling {
  const text = written.replace(possessive, '').replaceAll('.', '');
  return { number, text, lower: text.toLowerCase(), owns: possessive.test(written), capital: /^\p{Lu}/u.test(text) };
}
