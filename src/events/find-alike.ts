import { type Layout, layOutWords } from './lay-out-words.ts';
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
  const own = new Float64Array(layout.spread.length);
  const sums = new Float64Array(order.length);
  const pairs: Likeness[] = [];
  for (let later = 0; later < order.length; later += 1) {
    const touched = addUp(index, layout, later, inTime[later]!, sums);
    spread(layout, later, own);
    for (const earlier of touched) {
      const score = sums[earlier]! < worthAsking ? 0 : product(layout, earlier, own);
      sums[earlier] = 0;
      if (score >= leastLikeness) pairs.push({ a: order[earlier]!, b: order[later]!, score });
    }
    clear(layout, later, own);
    index.add(later);
  }
  return pairs;
}

/** Adds to `sums` what the probing words of a report give each report within reach, and names those. */
function addUp(
  index: TimedIndex,
  { words, weights, probes }: Layout,
  report: number,
  day: number | null,
  sums: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const place of probes[report]!) {
    const from = index.reach(words[place]!, day);
    const to = index.end(words[place]!);
    if (to - from > most) continue;
    for (let each = from; each < to; each += 1) {
      const other = index.reports[each]!;
      if (sums[other] === 0) touched.push(other);
      sums[other]! += weights[place]! * index.weights[each]!;
    }
  }
  return touched;
}

/** Writes a report's weights to the places of its words. */
function spread({ starts, words, weights }: Layout, report: number, own: Float64Array): void {
  for (let at = starts[report]!; at < starts[report + 1]!; at += 1) own[words[at]!] = weights[at]!;
}

function clear({ starts, words }: Layout, report: number, own: Float64Array): void {
  for (let at = starts[report]!; at < starts[report + 1]!; at += 1) own[words[at]!] = 0;
}

function product({ starts, words, weights }: Layout, report: number, own: Float64Array): number {
  let sum = 0;
  for (let at = starts[report]!; at < starts[report + 1]!; at += 1) sum += weights[at]! * own[words[at]!]!;
  return sum;
}
