import { distance } from 'fastest-levenshtein';
import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { countSlips } from '../../src/search/count-slips.ts';

describe('slips of the hand', () => {
  it.each([
    ['khan', 'khan', 0],
    ['kahn', 'khan', 1],
    ['minsiter', 'minister', 1],
    ['recieve', 'receive', 1],
    ['minster', 'minister', 1],
    ['minitser', 'ministers', 2],
    ['khan', 'nakh', 4],
    ['', 'khan', 4],
  ])('part %s and %s: %i', (a, b, slips) => {
    expect(countSlips(a, b)).toBe(slips);
    expect(countSlips(b, a)).toBe(slips);
  });

  it('are those of Levenshtein, less one at most for each pair of neighbours', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(countSlips(a, b)).toBeLessThanOrEqual(distance(a, b));
        expect(countSlips(a, b) * 2).toBeGreaterThanOrEqual(distance(a, b));
      }),
    );
  });
});
