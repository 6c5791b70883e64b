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
  /** The places of each report's most telling words among these, and where those of each begin. */
  readonly probes: Int32Array;
  readonly firstProbes: Int32Array;
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
  const probes = new Int32Array(order.length * most);
  const firstProbes = new Int32Array(order.length + 1);
  const scratch = new Float64Array(vectors.reduce((longest, vector) => Math.max(longest, vector.words.length), 0));
  let [to, found] = [0, 0];
  for (const [place, report] of order.entries()) {
    const { words: own, weights: weigh } = vectors[report]!;
    const bar = barOf(weigh, most, scratch);
    let { atBar } = bar;
    for (let at = 0; at < own.length; at += 1) {
      const telling = weigh[at]! > bar.weight || (weigh[at] === bar.weight && atBar-- > 0);
      const number = numbers[own[at]!]!;
      if (number < 0) continue;
      if (telling) probes[found++] = to;
      words[to] = number;
      weights[to++] = weigh[at]!;
    }
    starts[place + 1] = to;
    firstProbes[place + 1] = found;
  }
  return { starts, words, weights, probes, firstProbes, spread };
}

/** Numbers the words of two reports and more by falling frequency; the others have -1. */
function numberByFrequency(vectors: readonly Vector[]): { numbers: Int32Array; spread: Int32Array } {
  let last = -1;
  for (const { words } of vectors) for (let at = 0; at < words.length; at += 1) last = Math.max(last, words[at]!);
  const counts = new Int32Array(last + 1);
  for (const { words } of vectors) for (let at = 0; at < words.length; at += 1) counts[words[at]!]! += 1;
  const shared: number[] = [];
  for (let word = 0; word < counts.length; word += 1) if (counts[word]! > 1) shared.push(word);
  shared.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const numbers = new Int32Array(counts.length).fill(-1);
  for (const [number, word] of shared.entries()) numbers[word] = number;
  return { numbers, spread: Int32Array.from(shared, (word) => counts[word]!) };
}

/** A weight that just so many are above, but for `atBar` of those that equal it. */
interface Bar {
  readonly weight: number;
  readonly atBar: number;
}

/** The bar that the greatest weights stand above; `scratch` has room for all of them. */
function barOf(weights: Float64Array, most: number, scratch: Float64Array): Bar {
  const last = weights.length - most;
  if (last <= 0) return { weight: -Infinity, atBar: 0 };
  scratch.set(weights);
  const weight = nthLeast(scratch, 0, weights.length, last);
  let atBar = most;
  for (let at = 0; at < weights.length; at += 1) if (weights[at]! > weight) atBar -= 1;
  return { weight, atBar };
}
