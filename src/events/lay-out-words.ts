import { nthLeast } from './nth-least.ts';
import type { Vector } from './weigh-words.ts';

/**
 * The words that reports share, laid out for many comparisons: one report after the other in the order
 * given, the commonest words with the smallest numbers, so that what is asked for often lies together.
 * Words of one report alone are left out.
 */
export interface Layout {
  /** Where each report's words begin, and where the last one's end. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
  readonly weights: Float64Array;
  /** For each report the places of its most telling words among these. */
  readonly probes: readonly Int32Array[];
  /** In how many reports each word stands. */
  readonly spread: Int32Array;
}

/**
 * @param order places in the list of vectors
 * @param most so many words of a report are its most telling ones, counting those it shares with none
 */
export function layOutWords(vectors: readonly Vector[], order: readonly number[], most: number): Layout {
  const { numbers, spread } = numberByFrequency(vectors);
  const starts = new Int32Array(order.length + 1);
  const size = spread.reduce((sum, count) => sum + count, 0);
  const words = new Int32Array(size);
  const weights = new Float64Array(size);
  let to = 0;
  const probes = order.map((report, place) => {
    const { words: own, weights: weigh } = vectors[report]!;
    const chosen = heaviest(weigh, most);
    const places = new Int32Array(chosen.length);
    let probe = 0;
    let found = 0;
    for (let at = 0; at < own.length; at += 1) {
      const telling = chosen[probe] === at;
      if (telling) probe += 1;
      if (numbers[own[at]!]! < 0) continue;
      if (telling) places[found++] = to;
      words[to] = numbers[own[at]!]!;
      weights[to++] = weigh[at]!;
    }
    starts[place + 1] = to;
    return places.subarray(0, found);
  });
  return { starts, words, weights, probes, spread };
}

/** Numbers the words of two reports and more by falling frequency; the others have -1. */
function numberByFrequency(vectors: readonly Vector[]): { numbers: Int32Array; spread: Int32Array } {
  let last = -1;
  for (const { words } of vectors) for (let at = 0; at < words.length; at += 1) last = Math.max(last, words[at]!);
  const counts = new Int32Array(last + 1);
  for (const { words } of vectors) for (let at = 0; at < words.length; at += 1) counts[words[at]!]! += 1;
  const shared: number[] = [];
  for (const [word, count] of counts.entries()) if (count > 1) shared.push(word);
  shared.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const numbers = new Int32Array(counts.length).fill(-1);
  for (const [number, word] of shared.entries()) numbers[word] = number;
  return { numbers, spread: Int32Array.from(shared, (word) => counts[word]!) };
}

/** The places of the greatest weights, ascending; of equals the first. */
function heaviest(weights: Float64Array, most: number): number[] {
  const last = weights.length - most;
  const bar = last > 0 ? nthLeast(weights.slice(), 0, weights.length, last) : -Infinity;
  let level = most;
  for (let at = 0; at < weights.length; at += 1) if (weights[at]! > bar) level -= 1;
  const places: number[] = [];
  for (let at = 0; at < weights.length; at += 1)
    if (weights[at]! > bar || (weights[at] === bar && level-- > 0)) places.push(at);
  return places;
}
