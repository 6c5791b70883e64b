import fc from '../property.ts';
import { expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../src/events/packed-numbers.ts';

it('gives back the numbers that were packed', () => {
  const number = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 0xffff_ffff }));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 200 }), (numbers) => {
      expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
    }),
  );
});

it('takes one sign for a small number, and none that JSON escapes', () => {
  const packed = packNumbers([...Array(300).keys(), 16_383]);
  expect(packed).toHaveLength(301);
  expect(JSON.stringify(packed)).toBe(`"${packed}"`);
});
