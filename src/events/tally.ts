/** Numbers with how often each was counted, in the order they came. */
export interface Tallied {
  readonly numbers: Int32Array;
  readonly counts: Float64Array;
}

/** Counts numbers below a limit, again and again, without making anything but the result. */
export class Tally {
  readonly #counts: Float64Array;
  readonly #numbers: Int32Array;
  #size = 0;

  constructor(limit: number) {
    this.#counts = new Float64Array(limit);
    this.#numbers = new Int32Array(limit);
  }

  add(number: number, weight: number): void {
    if (weight === 0) return;
    if (this.#counts[number] === 0) this.#numbers[this.#size++] = number;
    this.#counts[number]! += weight;
  }

  /** What was counted since the last time. */
  take(): Tallied {
    const numbers = this.#numbers.slice(0, this.#size);
    const counts = new Float64Array(this.#size);
    for (let at = 0; at < numbers.length; at += 1) {
      counts[at] = this.#counts[numbers[at]!]!;
      this.#counts[numbers[at]!] = 0;
    }
    this.#size = 0;
    return { numbers, counts };
  }
}
