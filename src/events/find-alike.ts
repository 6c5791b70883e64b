import { TimedIndex } from './timed-index.ts';
import type { Vector } from './weigh-words.ts';

/** Two reports, by their place in the list, and how alike they are: 0 to 1. */
export interface Likeness {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** So alike are reports that have nothing in common but being news: less counts as nothing. */
export const leastLikeness = 0.05;
/** Days: two reports further apart share no event. Undated reports are compared with all. */
const window = 60;
/** A report looks for its like by so many of its most telling words. */
const probes = 40;
/** A word with more reports than this within reach tells nothing about one happening. */
const most = 2000;
/** Likeness by the probing words alone, below which the others are not asked. */
const worthAsking = 0.02;

/**
 * Pairs of reports that share telling words, by an inverted index in order of time. The cost grows
 * with the number of reports times those within a window.
 *
 * @param days day of each report, or null where it is not known
 */
export function findAlike(vectors: readonly Vector[], days: readonly (number | null)[]): Likeness[] {
  const index = new TimedIndex(window);
  const order = vectors.map((_, place) => place).sort((a, b) => (days[a] ?? Infinity) - (days[b] ?? Infinity) || a - b);
  const own = new Float64Array(
    1 + vectors.reduce((most, { words }) => words.reduce((x, y) => Math.max(x, y), most), 0),
  );
  const sums = new Float64Array(vectors.length);
  const pairs: Likeness[] = [];
  for (const b of order) {
    const vector = vectors[b]!;
    const touched: number[] = [];
    for (const at of heaviest(vector)) {
      const posting = index.reach(vector.words[at]!, days[b]!);
      if (posting === null || posting.reports.length - posting.from > most) continue;
      for (let each = posting.from; each < posting.reports.length; each += 1) {
        const a = posting.reports[each]!;
        if (sums[a] === 0) touched.push(a);
        sums[a]! += vector.weights[at]! * posting.weights[each]!;
      }
    }
    vector.words.forEach((word, at) => (own[word] = vector.weights[at]!));
    for (const a of touched) {
      const score = sums[a]! < worthAsking ? 0 : product(vectors[a]!, own);
      sums[a] = 0;
      if (score >= leastLikeness) pairs.push({ a, b, score });
    }
    for (const word of vector.words) own[word] = 0;
    index.add(b, days[b]!, vector);
  }
  return pairs;
}

function heaviest({ weights }: Vector): number[] {
  const places = Array.from(weights, (_, at) => at);
  return places.sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, probes);
}

function product({ words, weights }: Vector, own: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) sum += weights[at]! * own[words[at]!]!;
  return sum;
}
