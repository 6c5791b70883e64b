import { WordTable } from '../word-table.ts';
import type { Spelling } from './spelling.ts';

/** The spellings met so far, by the numbers of their words. */
export class SpellingTable {
  readonly #table = new WordTable();
  readonly #spellings: Spelling[] = [];
  readonly #read: (written: string, number: number) => Spelling;

  constructor(read: (written: string, number: number) => Spelling) {
    this.#read = read;
  }

  /** The number of the spelling of the word between two offsets of a text. */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const number = this.#table.numberOf(text, start, end, hash);
    if (number === this.#spellings.length) this.#spellings.push(this.#read(this.#table.words[number]!, number));
    return number;
  }

  /** The spelling of a number. */
  spellingOf(number: number): Spelling {
    return this.#spellings[number]!;
  }
}
