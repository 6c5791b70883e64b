/** Counts numbers below a limit, again and again, without making anything. */
export class Tally {
  readonly #counts: Float64Array;
  readonly #numbers: Int32Array;
  #size = 0;

  constructor(limit: number) {
    this.#counts = new Float64Array(limit);
    this.#numbers = new Int32Array(limit);
  }

  /** How many different numbers were counted since the last time. */
  get size(): number {
    return this.#size;
  }

  add(number: number, weight: number): void {
    if (weight === 0) return;
    if (this.#counts[number] === 0) this.#numbers[this.#size++] = number;
    this.#counts[number]! += weight;
  }

  /** Writes what was counted since the last time into two lists, in the order it came, and returns where it ends. */
  moveTo(numbers: Int32Array, counts: Float64Array, from: number): number {
    let to = from;
    for (let at = 0; at < this.#size; at += 1) {
      const number = this.#numbers[at]!;
      numbers[to] = number;
      counts[to++] = this.#counts[number]!;
      this.#counts[number] = 0;
    }
    this.#size = 0;
    return to;
  }
}
