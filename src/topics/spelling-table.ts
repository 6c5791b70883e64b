import type { Spelling } from './spelling.ts';

/**
 * The spellings met so far. Unlike a `Map` it takes no copy of a word to look it up, which saves a third
 * of the time to read an archive.
 */
export class SpellingTable {
  readonly #written: string[] = [];
  readonly #spellings: Spelling[] = [];
  readonly #read: (written: string, number: number) => Spelling;
  /** Pairs of a hash and the number of a spelling and one; 0 is a free place (open addressing, linear probing). */
  #places = new Int32Array(1 << 13);

  constructor(read: (written: string, number: number) => Spelling) {
    this.#read = read;
  }

  /** The number of the spelling of the word between two offsets of a text. */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const places = this.#places;
    const mask = places.length - 2;
    let place = firstPlace(hash) & mask;
    for (; places[place + 1] !== 0; place = (place + 2) & mask) {
      const known = places[place + 1]! - 1;
      if (places[place] === hash && stands(this.#written[known]!, text, start, end)) return known;
    }
    const written = text.slice(start, end);
    this.#spellings.push(this.#read(written, this.#written.length));
    places[place] = hash;
    places[place + 1] = this.#written.push(written);
    if (this.#written.length * 4 > places.length) this.#grow();
    return this.#written.length - 1;
  }

  /** The spelling of a number. */
  spellingOf(number: number): Spelling {
    return this.#spellings[number]!;
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Int32Array(old.length * 2);
    const mask = this.#places.length - 2;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      let place = firstPlace(old[at]!) & mask;
      while (this.#places[place + 1] !== 0) place = (place + 2) & mask;
      this.#places[place] = old[at]!;
      this.#places[place + 1] = old[at + 1]!;
    }
  }
}

function firstPlace(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
