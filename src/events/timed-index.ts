import type { Layout } from './lay-out-words.ts';

/**
 * Reports by their words, to which they are added in order of time, those without a day last. The
 * reports of one word stand in a row, with the word's weight in each.
 */
export class TimedIndex {
  readonly reports: Int32Array;
  readonly weights: Float64Array;
  /** By word: where its row begins, where those within reach begin, where it ends so far. */
  readonly #first: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #layout: Layout;
  readonly #days: readonly (number | null)[];
  readonly #window: number;

  /**
   * @param days day of each report in its order, or null where it is not known
   * @param window days after which a report is out of reach of those with a day
   */
  constructor(layout: Layout, days: readonly (number | null)[], window: number) {
    let total = 0;
    this.#first = layout.spread.map((size) => (total += size) - size);
    this.#from = this.#first.slice();
    this.#to = this.#first.slice();
    this.reports = new Int32Array(total);
    this.weights = new Float64Array(total);
    this.#layout = layout;
    this.#days = days;
    this.#window = window;
  }

  add(report: number): void {
    const { starts, words, weights } = this.#layout;
    for (let at = starts[report]!; at < starts[report + 1]!; at += 1) {
      const to = this.#to[words[at]!]!++;
      this.reports[to] = report;
      this.weights[to] = weights[at]!;
    }
  }

  /** Where the reports with a word begin that are within reach of a day; of no day all are. */
  reach(word: number, day: number | null): number {
    let from = day === null ? this.#first[word]! : this.#from[word]!;
    const to = this.#to[word]!;
    if (day !== null) while (from < to && (this.#days[this.reports[from]!] ?? day) < day - this.#window) from += 1;
    this.#from[word] = from;
    return from;
  }

  /** Where they end. */
  end(word: number): number {
    return this.#to[word]!;
  }
}
