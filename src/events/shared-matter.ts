import { type AspectCounts, aspects } from './count-aspects.ts';
import type { Vector } from './weigh-words.ts';

/** What tells of the matter stands in a row among the aspects: plain words and figures. */
const [first, last] = [aspects.indexOf('plain'), aspects.indexOf('figure')];

/** Of the likeness of two reports, the part that their plain words and figures give: what happened, without who and where. */
export class SharedMatter {
  readonly #counts: readonly AspectCounts[];
  readonly #vectors: readonly Vector[];
  /** The words of one report with their weights: pairs are asked for in runs with the same second report. */
  #own: ReadonlyMap<number, number> = new Map();
  #report = -1;

  /** @param counts what each of the vectors was weighed from */
  constructor(counts: readonly AspectCounts[], vectors: readonly Vector[]) {
    this.#counts = counts;
    this.#vectors = vectors;
  }

  /** Between 0 and the worth of the two aspects. */
  between(a: number, b: number): number {
    if (this.#report !== b) {
      this.#own = new Map(this.#matterOf(b));
      this.#report = b;
    }
    return this.#matterOf(a).reduce((sum, [word, weight]) => sum + weight * (this.#own.get(word) ?? 0), 0);
  }

  #matterOf(report: number): (readonly [number, number])[] {
    const { ends } = this.#counts[report]!;
    const { words, weights } = this.#vectors[report]!;
    const from = ends[first - 1]!;
    return Array.from(words.subarray(from, ends[last]), (word, at) => [word, weights[from + at]!] as const);
  }
}
