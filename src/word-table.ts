/** A place of the table: hash, number of the word and one (0 is a free place), where its letters are kept, how many. */
const stride = 4;

/**
 * Numbers the distinct words of a large text. Unlike a `Map` it takes no copy of a word that it knows
 * already, and compares letters that lie side by side, which halves the time that numbering takes.
 */
export class WordTable {
  readonly words: string[] = [];
  /** Open addressing, linear probing. */
  #places = new Int32Array(stride << 12);
  /** The UTF-16 units of all words, one after the other. */
  #letters = new Uint16Array(1 << 14);
  #used = 0;

  /**
   * The number of the word that stands between two offsets of a text, a new one if it is new.
   *
   * @param letters a 32-bit hash of the word
   */
  numberOf(text: string, start: number, end: number, letters: number): number {
    const places = this.#places;
    const hash = letters ^ (letters >>> 15);
    const mask = places.length - stride;
    for (let place = (hash << 2) & mask; ; place = (place + stride) & mask) {
      const known = places[place + 1]! - 1;
      if (known < 0) return this.#add(text, start, end, hash, place);
      if (places[place] === hash && this.#stands(place, text, start, end)) return known;
    }
  }

  /** Whether the word of a place is the one that stands there. */
  #stands(place: number, text: string, start: number, end: number): boolean {
    const from = this.#places[place + 2]!;
    const length = this.#places[place + 3]!;
    if (length !== end - start) return false;
    const letters = this.#letters;
    for (let at = 0; at < length; at += 1) if (letters[from + at] !== text.charCodeAt(start + at)) return false;
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, place: number): number {
    const number = this.words.push(text.slice(start, end)) - 1;
    this.#places.set([hash, number + 1, this.#used, end - start], place);
    this.#keep(text, start, end);
    if (this.words.length * 2 * stride > this.#places.length) this.#grow();
    return number;
  }

  #keep(text: string, start: number, end: number): void {
    if (this.#used + end - start > this.#letters.length) {
      const more = new Uint16Array(2 * this.#letters.length + end - start);
      more.set(this.#letters);
      this.#letters = more;
    }
    for (let at = start; at < end; at += 1) this.#letters[this.#used++] = text.charCodeAt(at);
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Int32Array(old.length * 2);
    const mask = this.#places.length - stride;
    for (let at = 0; at < old.length; at += stride) {
      if (old[at + 1] === 0) continue;
      let place = (old[at]! << 2) & mask;
      while (this.#places[place + 1] !== 0) place = (place + stride) & mask;
      this.#places.set(old.subarray(at, at + stride), place);
    }
  }
}
