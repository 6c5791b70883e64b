import { describe, expect, test } from 'vitest';
import { resolveDay } from '../../src/dates/resolve-day.ts';
import { resolveDays } from '../../src/dates/resolve-days.ts';
import { publishedOn, readingOf } from './reading-of.ts';

describe('without a day of publication', () => {
  test('a day with its year resolves, a weekday does not', () => {
    const days = resolveDays(readingOf('The hall, opened on 3 May 2019, burned down on Sunday.'), null);
    expect(days.map(({ value }) => value)).toEqual(['2019-05-03']);
  });
});

describe('with a day of publication known as a span', () => {
  const sunday = { kind: 'weekday', weekday: 7, toward: 'past' } as const;

  test('what both ends agree on is one day', () => {
    expect(resolveDay(sunday, '2027-03-15/2027-03-17')).toBe('2027-03-14');
  });

  test('what they differ on is the stretch between', () => {
    expect(resolveDay({ kind: 'offset', unit: 'day', amount: -1 }, '2027-03-15/2027-03-16')).toBe(
      '2027-03-14/2027-03-15',
    );
  });

  test('a month tells no weekday', () => {
    expect(resolveDay(sunday, '2027-03')).toBeNull();
  });
});

test('29 February without a year is that of a leap year, or nothing', () => {
  const leapDay = { kind: 'calendar', year: null, month: 2, day: 29 } as const;
  expect(resolveDay(leapDay, '2028-03-10')).toBe('2028-02-29');
  expect(resolveDay(leapDay, '2026-03-10')).toBeNull();
});

test('offsets count in the seed, invisible hyphens included', () => {
  const text = 'Intro.\n\nThe bridge was closed on Thurs\u00ADday by police.';
  const [day] = resolveDays(readingOf(text), publishedOn('2027-03-19'));
  expect(day?.value).toBe('2027-03-18');
  expect(text.slice(day?.start, day?.end)).toBe('on Thurs\u00ADday');
});
