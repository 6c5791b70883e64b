import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { pairsInBands, signatureOf } from '../../src/events/min-hash.ts';
import { countShared } from '../../src/events/shingles.ts';

const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 0xffff_fffe }), { minLength: 1, maxLength: 200 });
const ascending = (list: readonly number[]) => Uint32Array.from(list).sort();

describe('signatures', () => {
  it('are the same for the same shingles', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        expect(signatureOf(ascending(list))).toEqual(signatureOf(ascending(list)));
      }),
    );
  });

  it('bring together texts that share most of their shingles, each pair once', () => {
    const shared = Array.from({ length: 300 }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 0);
    const other = Array.from({ length: 300 }, (_, at) => Math.imul(at + 1000, 0x85ebca6b) >>> 0);
    const signatures = [shared, other, [...shared.slice(0, 250), ...other.slice(0, 50)]].map((list) =>
      signatureOf(ascending(list)),
    );
    expect(pairsInBands(signatures)).toContainEqual([0, 2]);
    expect(pairsInBands([signatures[0]!, null, signatures[0]!])).toEqual([[0, 2]]);
    expect(pairsInBands([signatures[0]!, signatures[1]!])).toEqual([]);
  });
});

describe('counting what two lists share', () => {
  it('agrees with sets', () => {
    const few = fc.uniqueArray(fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(few, few, (a, b) => {
        expect(countShared(ascending(a), ascending(b))).toBe(a.filter((each) => b.includes(each)).length);
      }),
    );
  });
});
