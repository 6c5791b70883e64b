/**
 * Numbers the distinct words of a large text. Unlike a `Map` it takes no copy of a word that it knows
 * already, which more than halves the time to read an archive.
 */
export class WordTable {
  readonly words: string[] = [];
  #hashes = new Int32Array(1 << 12);
  /** Word number and one; 0 is a free place (open addressing, linear probing). */
  #places = new Int32Array(1 << 12);

  /** The number of the word that stands between two offsets of a text, a new one if it is new. */
  numberOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const known = this.#places[place]! - 1;
      if (known < 0) return this.#add(text.slice(start, end), hash, place);
      const word = this.words[known]!;
      if (this.#hashes[place] === hash && word.length === end - start && text.startsWith(word, start)) return known;
    }
  }

  #add(word: string, hash: number, place: number): number {
    this.#hashes[place] = hash;
    this.#places[place] = this.words.push(word);
    if (this.words.length * 2 > this.#places.length) this.#grow();
    return this.words.length - 1;
  }

  #grow(): void {
    const [hashes, places] = [this.#hashes, this.#places];
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#places = new Int32Array(places.length * 2);
    const mask = this.#places.length - 1;
    for (const [at, number] of places.entries()) {
      if (number === 0) continue;
      let place = hashes[at]! & mask;
      while (this.#places[place] !== 0) place = (place + 1) & mask;
      this.#hashes[place] = hashes[at]!;
      this.#places[place] = number;
    }
  }
}
