import fc from '../property.ts';
import { expect, it } from 'vitest';
import { findAlike, leastLikeness } from '../../src/events/find-alike.ts';
import type { Vector } from '../../src/events/weigh-words.ts';

/** A report of a few distinct words out of twelve, each as heavy as the others. */
const vector = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 6 }).map(
  (words): Vector => ({
    words: Int32Array.from(words),
    weights: Float64Array.from(words, () => 1 / Math.sqrt(words.length)),
  }),
);
const day = fc.option(fc.integer({ min: 0, max: 200 }));

function likeness(a: Vector, b: Vector): number {
  return a.words.reduce((sum, word, at) => {
    const other = b.words.indexOf(word);
    return sum + (other < 0 ? 0 : a.weights[at]! * b.weights[other]!);
  }, 0);
}

it('finds the same pairs as comparing each report with each within reach', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(vector, day), { maxLength: 30 }), (reports) => {
      const vectors = reports.map(([one]) => one);
      const days = reports.map(([, one]) => one);
      const expected = vectors.flatMap((a, i) =>
        vectors.slice(0, i).flatMap((b, j) => {
          const [one, other] = [days[i]!, days[j]!];
          const near = days[i] === null || days[j] === null || Math.abs(one - other) <= 60;
          return near && likeness(a, b) >= leastLikeness ? [`${j} ${i} ${likeness(a, b).toFixed(6)}`] : [];
        }),
      );
      const found = findAlike(vectors, days).map(
        ({ a, b, score }) => `${Math.min(a, b)} ${Math.max(a, b)} ${score.toFixed(6)}`,
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});
