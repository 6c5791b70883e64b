import type { Layout } from './lay-out-words.ts';

/**
 * The words of one report laid open, to be multiplied with those of many others. Which words it has stands in bits
 * beside their weights: two reports share few words, and the bits of all fit where a processor looks first.
 */
export class OwnWeights {
  readonly #layout: Layout;
  readonly #weights: Float64Array;
  readonly #has: Uint32Array;
  #report = -1;

  constructor(layout: Layout) {
    this.#layout = layout;
    this.#weights = new Float64Array(layout.spread.length);
    this.#has = new Uint32Array(layout.spread.length / 32 + 1);
  }

  /** Lays open another report. */
  take(report: number): void {
    const { starts, words, weights } = this.#layout;
    if (this.#report >= 0)
      for (let at = starts[this.#report]!; at < starts[this.#report + 1]!; at += 1) this.#has[words[at]! >>> 5] = 0;
    for (let at = starts[report]!; at < starts[report + 1]!; at += 1) {
      const word = words[at]!;
      this.#weights[word] = weights[at]!;
      this.#has[word >>> 5]! |= 1 << (word & 31);
    }
    this.#report = report;
  }

  /** The product of its vector with another report's. */
  product(report: number): number {
    const { starts, words, weights } = this.#layout;
    const [own, has] = [this.#weights, this.#has];
    const end = starts[report + 1]!;
    let sum = 0;
    for (let at = starts[report]!; at < end; at += 1) {
      const word = words[at]!;
      if ((has[word >>> 5]! & (1 << (word & 31))) !== 0) sum += weights[at]! * own[word]!;
    }
    return sum;
  }
}
