import type { Vector } from './weigh-words.ts';

/** Two reports, by their place in the list, and how alike they are: 0 to 1. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Days: two reports further apart share no event. Undated reports are compared with all. */
const window = 90;
/** A report looks for its like by so many of its most telling words. */
const probes = 60;
/** A word with more reports than this within reach tells nothing about one happening. */
const most = 2000;
/** Likeness of the probing words, then of all words, below which two reports have nothing in common. */
const least = 0.02;

/**
 * Pairs of reports that share telling words, by an inverted index in order of time. The cost grows
 * with the number of reports times those within a window.
 *
 * @param days day of each report, or null where it is not known
 */
export function findAlike(vectors: readonly Vector[], days: readonly (number | null)[]): Likeness[] {
  const order = vectors.map((_, index) => index).sort((a, b) => (days[a] ?? Infinity) - (days[b] ?? Infinity) || a - b);
  const postings = new Map<number, { reports: number[]; weights: number[]; from: number }>();
  const size = 1 + Math.max(0, ...vectors.map(({ words }) => words.at(-1) ?? 0));
  const own = new Float64Array(size);
  const sums = new Float64Array(vectors.length);
  const pairs: Likeness[] = [];
  for (const report of order) {
    const vector = vectors[report]!;
    const first = (days[report] ?? -Infinity) - window;
    const touched: number[] = [];
    for (const at of heaviest(vector)) {
      const list = postings.get(vector.words[at]!);
      if (list === undefined) continue;
      if (days[report] !== null)
        while (list.from < list.reports.length && days[list.reports[list.from]!]! < first) list.from += 1;
      const from = days[report] === null ? 0 : list.from;
      if (list.reports.length - from > most) continue;
      for (let index = from; index < list.reports.length; index += 1) {
        const other = list.reports[index]!;
        if (sums[other] === 0) touched.push(other);
        sums[other]! += vector.weights[at]! * list.weights[index]!;
      }
    }
    vector.words.forEach((word, at) => (own[word] = vector.weights[at]!));
    for (const other of touched) {
      const score = sums[other]! < least ? 0 : product(vectors[other]!, own);
      sums[other] = 0;
      if (score >= least) pairs.push({ a: other, b: report, score });
    }
    vector.words.forEach((word, at) => {
      own[word] = 0;
      let list = postings.get(word);
      if (list === undefined) postings.set(word, (list = { reports: [], weights: [], from: 0 }));
      list.reports.push(report);
      list.weights.push(vector.weights[at]!);
    });
  }
  return pairs;
}

function heaviest({ weights }: Vector): number[] {
  return Array.from(weights, (_, at) => at)
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .slice(0, probes);
}

function product({ words, weights }: Vector, own: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) sum += weights[at]! * own[words[at]!]!;
  return sum;
}
