import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import type { Likeness } from '../../src/events/find-alike.ts';
import { linkGroups } from '../../src/events/link-groups.ts';

const groupsOf = (count: number, pairs: readonly Likeness[], threshold: number) =>
  linkGroups(count, pairs, threshold).groups;

describe('linking groups', () => {
  it('joins what is alike and leaves the rest alone', () => {
    expect(
      groupsOf(
        4,
        [
          { a: 0, b: 2, score: 0.3 },
          { a: 1, b: 3, score: 0.01 },
        ],
        0.1,
      ),
    ).toEqual([[0, 2], [1], [3]]);
  });

  it('does not chain: a report like one of a group, and unlike the others, stays out', () => {
    const pairs = [
      { a: 0, b: 1, score: 0.4 },
      { a: 0, b: 2, score: 0.4 },
      { a: 1, b: 2, score: 0.4 },
      { a: 2, b: 3, score: 0.2 },
    ];
    expect(groupsOf(4, pairs, 0.1)).toEqual([[0, 1, 2], [3]]);
  });

  it('keeps two tight groups apart at a likeness that joins two loose ones', () => {
    const within = (from: number, score: number) => [
      { a: from, b: from + 1, score },
      { a: from, b: from + 2, score },
      { a: from + 1, b: from + 2, score },
    ];
    const between = [0, 1, 2].flatMap((a) => [3, 4, 5].map((b) => ({ a, b, score: 0.12 })));
    expect(groupsOf(6, [...within(0, 0.6), ...within(3, 0.6), ...between], 0.08)).toHaveLength(2);
    expect(groupsOf(6, [...within(0, 0.15), ...within(3, 0.15), ...between], 0.08)).toHaveLength(1);
  });

  it('puts every place in exactly one group', () => {
    const pair = fc.record({
      a: fc.integer({ min: 0, max: 9 }),
      b: fc.integer({ min: 10, max: 19 }),
      score: fc.double({ min: 0.01, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: ({ a, b }) => a * 100 + b }), (pairs) => {
        expect(
          groupsOf(20, pairs, 0.1)
            .flat()
            .sort((a, b) => a - b),
        ).toEqual(Array.from({ length: 20 }, (_, at) => at));
      }),
    );
  });

  it('says which groups were joined or left apart by little, and no others', () => {
    const pairs = [
      { a: 0, b: 1, score: 0.105 },
      { a: 2, b: 3, score: 0.095 },
      { a: 4, b: 5, score: 0.4 },
      { a: 6, b: 7, score: 0.02 },
    ];
    const { groups, narrow } = linkGroups(8, pairs, 0.1);
    expect(groups).toEqual([[0, 1], [2], [3], [4, 5], [6], [7]]);
    expect(narrow.map(({ sides, joined }) => [...sides, joined])).toEqual([
      [0, 1, true],
      [2, 3, false],
    ]);
    expect(narrow[0]!.closeness).toBeCloseTo(1.05);
  });
});
