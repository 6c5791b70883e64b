import { type Layout, layOutWords } from './lay-out-words.ts';
import { OwnWeights } from './own-weights.ts';
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
  const order = vectors.map((_, place) => place).sort((a, b) => (days[a] ?? Infinity) - (days[b] ?? Infinity) || a - b);
  const layout = layOutWords(vectors, order, probes);
  const inTime = order.map((place) => days[place]!);
  const index = new TimedIndex(layout, inTime, window);
  const own = new OwnWeights(layout);
  const sums = new Float64Array(order.length);
  const touched = new Int32Array(order.length);
  const pairs: Likeness[] = [];
  for (let later = 0; later < order.length; later += 1) {
    const count = addUp(index, layout, later, inTime[later]!, sums, touched);
    own.take(later);
    for (let at = 0; at < count; at += 1) {
      const earlier = touched[at]!;
      const score = sums[earlier]! < worthAsking ? 0 : own.product(earlier);
      sums[earlier] = 0;
      if (score >= leastLikeness) pairs.push({ a: order[earlier]!, b: order[later]!, score });
    }
    index.add(later);
  }
  return pairs;
}

/** Adds to `sums` what the probing words of a report give each report within reach; tells those, and how many. */
function addUp(
  index: TimedIndex,
  { words, weights, probes, firstProbes }: Layout,
  report: number,
  day: number | null,
  sums: Float64Array,
  touched: Int32Array,
): number {
  let count = 0;
  for (let probe = firstProbes[report]!; probe < firstProbes[report + 1]!; probe += 1) {
    const place = probes[probe]!;
    const from = index.reach(words[place]!, day);
    const to = index.end(words[place]!);
    if (to - from > most) continue;
    for (let each = from; each < to; each += 1) {
      const other = index.reports[each]!;
      if (sums[other] === 0) touched[count++] = other;
      sums[other]! += weights[place]! * index.weights[each]!;
    }
  }
  return count;
}
