import { expect, test } from 'vitest';
import type { DayMention } from '../../src/model.ts';
import { keepLongest } from '../../src/dates/refiners/keep-longest.ts';
import fc from '../property.ts';

const mention = (start: number, end: number, rule = ''): DayMention => ({
  start,
  end,
  rule,
  text: 'x'.repeat(end - start),
  meaning: { kind: 'weekday', weekday: 1, toward: 'past' },
});

test('of finds that overlap, the longest stays, of equals the first given; in order of appearance', () => {
  const [sunday, may, whole, first, second] = [
    mention(20, 26),
    mention(28, 34),
    mention(20, 34),
    mention(2, 6, 'first'),
    mention(4, 8, 'second'),
  ];
  expect(keepLongest([sunday, may, whole, first, second])).toEqual([first, whole]);
  expect(keepLongest([second, first])).toEqual([second]);
  expect(keepLongest([])).toEqual([]);
});

test('each is judged against all others, however far they reach', () => {
  const found = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 25 }))
    .map(([start, length]) => mention(start, start + length));
  fc.assert(
    fc.property(fc.array(found, { maxLength: 30 }), (mentions) => {
      const byLength = mentions.toSorted((a, b) => b.text.length - a.text.length);
      const kept = byLength.reduce<readonly DayMention[]>(
        (before, one) =>
          before.some(({ start, end }) => one.start < end && start < one.end) ? before : [...before, one],
        [],
      );
      expect(keepLongest(mentions)).toEqual(kept.toSorted((a, b) => a.start - b.start));
    }),
  );
});
