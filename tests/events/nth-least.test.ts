import fc from '../property.ts';
import { expect, it } from 'vitest';
import { nthLeast } from '../../src/events/nth-least.ts';

it('is the number that sorting would put there, and leaves those outside alone', () => {
  const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(numbers, fc.nat(), fc.nat(), fc.nat(), (list, a, b, c) => {
      const from = a % list.length;
      const to = from + 1 + (b % (list.length - from));
      const at = from + (c % (to - from));
      const moved = Float64Array.from(list);
      const sorted = Float64Array.from(list);
      sorted.subarray(from, to).sort();
      expect(nthLeast(moved, from, to, at)).toBe(sorted[at]);
      expect([...moved.subarray(0, from), ...moved.subarray(to)]).toEqual([...list.slice(0, from), ...list.slice(to)]);
    }),
  );
});
