/** Set where a word was looked at. */
const looked = 128;

/**
 * What is asked of every word of an archive and is so of few: seven flags for each word's number, read once.
 */
export class WordFlags {
  #flags = new Uint8Array(1 << 16);
  readonly #read: (number: number) => number;

  /** @param read the flags of a word's number, below 128; depend on the word alone. */
  constructor(read: (number: number) => number) {
    this.#read = read;
  }

  /** The flags of the word with that number. */
  of(number: number): number {
    const flags = this.#flags[number];
    return flags === undefined || flags === 0 ? this.#look(number) : flags - looked;
  }

  #look(number: number): number {
    if (number >= this.#flags.length) {
      const more = new Uint8Array(2 * number);
      more.set(this.#flags);
      this.#flags = more;
    }
    const flags = this.#read(number);
    this.#flags[number] = flags + looked;
    return flags;
  }
}
