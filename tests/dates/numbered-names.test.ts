import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/dates/civil-day.ts';
import { edtfDay } from '../../src/dates/edtf.ts';
import { settlePublished } from '../../src/dates/settle-dates.ts';
import type { Reading } from '../../src/model.ts';
import { readingOf } from './reading-of.ts';

/** Monday, 1 March 2027. */
const MONDAY = dayNumber(2027, 3, 1);

const dated = (key: string, day: number): Reading =>
  readingOf('Rain fell.', { key, claims: [{ value: edtfDay(day), rule: 'tail-line' }] });

/** Two dated reports a day for a fortnight, numbered in order, with a gap after each. */
const series: readonly Reading[] = Array.from({ length: 28 }, (_, at) =>
  dated(`paper/story-${1000 + 10 * at}.txt`, MONDAY + Math.floor(at / 2)),
);

const settle = (text: string, key = 'paper/story-1095.txt', others = series) =>
  settlePublished([...others, readingOf(text, { key })]).get(key);

// Between the two of Friday, 5 March, and those of Saturday.
describe('an undated report whose file is numbered among dated ones', () => {
  test('came out on the weekday that it tells of, where the day after is not left', () => {
    expect(settle('The mayor opened a hall on Saturday.')).toMatchObject({ value: '2027-03-06', certainty: 'guessed' });
  });

  test('came out the day after, where only that day is left', () => {
    expect(settle('The mayor opened a hall on Thursday night.')?.value).toBe('2027-03-05');
  });

  test('came out on the day that its writer tells of as today', () => {
    expect(settle('The mayor opened a hall on Friday. It closed again earlier today.')?.value).toBe('2027-03-05');
  });

  test.each([
    ['no more is told', 'The mayor opened a hall on Friday.'],
    ['what it tells of today is to come', 'The mayor opened a hall on Friday. It will close today.'],
  ])('came out on that day or the day after, where both are left and %s', (_, text) => {
    expect(settle(text)).toMatchObject({ value: '2027-03-05/2027-03-06', certainty: 'guessed' });
  });

  test.each([
    ['it tells of no weekday', 'The mayor opened a hall.', 'paper/story-1095.txt'],
    ['its weekday lies elsewhere', 'The mayor opened a hall on Tuesday.', 'paper/story-1095.txt'],
    ['its number comes after all others', 'The mayor opened a hall on Saturday.', 'paper/story-9000.txt'],
    ['its name is of another series', 'The mayor opened a hall on Saturday.', 'other/story-1095.txt'],
    ['its name has no number', 'The mayor opened a hall on Saturday.', 'paper/story.txt'],
  ])('stays undated where %s', (_, text, key) => {
    expect(settle(text, key)).toBeUndefined();
  });

  test('stays undated where the numbers do not follow the days', () => {
    const shuffled = series.map((_, at) => dated(`paper/story-${1000 + 10 * at}.txt`, MONDAY + ((at * 11) % 14)));
    expect(settle('The mayor opened a hall on Saturday.', undefined, shuffled)).toBeUndefined();
  });

  test('stays undated among few', () => {
    expect(settle('The mayor opened a hall on Saturday.', undefined, series.slice(4, 16))).toBeUndefined();
  });
});
