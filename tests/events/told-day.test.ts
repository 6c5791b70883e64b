import { describe, expect, it } from 'vitest';
import { daysBetween, namedDays, newsDay, toldDay } from '../../src/events/told-day.ts';
import type { DayMeaning, DayMention } from '../../src/model.ts';
import { makeReading } from './make-reading.ts';

/** 2021-05-19, a Wednesday. */
const wednesday = Date.UTC(2021, 4, 19) / 86_400_000;
const said = (meaning: DayMeaning, start = 10): DayMention => ({
  start,
  end: start + 5,
  text: 'then',
  rule: 'invented',
  meaning,
});
const told = (meaning: DayMeaning, published: number | null = wednesday) =>
  toldDay(makeReading('a', '', 'Text.', [said(meaning)]), published);

describe('the day that a report tells of', () => {
  it.each<[string, DayMeaning, number]>([
    ['yesterday', { kind: 'offset', unit: 'day', amount: -1 }, -1],
    ['on Tuesday', { kind: 'weekday', weekday: 2, toward: 'past' }, -1],
    ['on Wednesday', { kind: 'weekday', weekday: 3, toward: 'past' }, 0],
    ['last Wednesday', { kind: 'weekday', weekday: 3, toward: 'before' }, -7],
    ['16 May 2021', { kind: 'calendar', year: 2021, month: 5, day: 16 }, -3],
    ['on May 16', { kind: 'calendar', year: null, month: 5, day: 16 }, -3],
    ['on the 17th', { kind: 'calendar', year: null, month: null, day: 17 }, -2],
    ['on May 19', { kind: 'calendar', year: null, month: 5, day: 19 }, 0],
  ])('%s', (_, meaning, offset) => {
    expect(told(meaning)?.day).toBe(wednesday + offset);
  });

  it('is a weekday alone where the day of publication is not known', () => {
    expect(told({ kind: 'weekday', weekday: 7, toward: 'past' }, null)).toEqual({ day: null, weekday: 7 });
    expect(told({ kind: 'offset', unit: 'day', amount: -1 }, null)).toBeNull();
  });

  it('is the last such day at the turn of the year', () => {
    const newYear = Date.UTC(2021, 0, 2) / 86_400_000;
    expect(told({ kind: 'calendar', year: null, month: 12, day: 30 }, newYear)?.day).toBe(newYear - 3);
  });

  it.each<[string, DayMeaning]>([
    ['the March 3 attack', { kind: 'calendar', year: null, month: 3, day: 3 }],
    ['will meet on May 20', { kind: 'calendar', year: null, month: 5, day: 20, toward: 'future' }],
    ['on 18 May last year', { kind: 'calendar', year: null, month: 5, day: 18, yearsAway: -1 }],
    ['on the 25th', { kind: 'calendar', year: null, month: null, day: 25 }],
    ['May 17 to 19', { kind: 'calendar', year: null, month: 5, day: 17, endDay: 19 }],
  ])('is not %s', (_, meaning) => {
    expect(told(meaning)).toBeNull();
  });

  it('is no month, no year and no day that comes far down in the text', () => {
    expect(told({ kind: 'calendar', year: 2021, month: 5, day: null })).toBeNull();
    const late = said({ kind: 'offset', unit: 'day', amount: -1 }, 5000);
    expect(toldDay(makeReading('a', '', 'Text.', [late]), wednesday)).toBeNull();
  });
});

describe('the day of the news', () => {
  const newsOf = (start: number, meaning: DayMeaning, published: number | null = wednesday) =>
    newsDay(
      makeReading('a', '', 'What happened, the first paragraph says.\n\nMore.', [said(meaning, start)]),
      published,
    );
  const tuesday: DayMeaning = { kind: 'weekday', weekday: 2, toward: 'past' };

  it('is the one that the first paragraph tells of', () => {
    expect(newsOf(10, tuesday)).toBe(wednesday - 1);
  });

  it('is none that comes below it, lies further back or needs the day of publication', () => {
    expect(newsOf(45, tuesday)).toBeNull();
    expect(newsOf(10, { kind: 'offset', unit: 'day', amount: -4 })).toBeNull();
    expect(newsOf(10, tuesday, null)).toBeNull();
  });
});

describe('the days that an opening names', () => {
  it('are those up to publication, that of the news and what went before', () => {
    const days = [
      said({ kind: 'weekday', weekday: 2, toward: 'past' }),
      said({ kind: 'weekday', weekday: 6, toward: 'past' }, 40),
      said({ kind: 'weekday', weekday: 5, toward: 'coming' }, 60),
      said({ kind: 'offset', unit: 'day', amount: -2 }, 5000),
    ];
    expect(namedDays(makeReading('a', '', 'Text.', days), wednesday)).toEqual([wednesday - 1, wednesday - 4]);
  });
});

describe('days between two told days', () => {
  it('counts days where both are known, else the fewest between the weekdays', () => {
    expect(daysBetween({ day: 100, weekday: 6 }, { day: 114, weekday: 6 })).toBe(14);
    expect(daysBetween({ day: null, weekday: 7 }, { day: 100, weekday: 1 })).toBe(1);
    expect(daysBetween({ day: null, weekday: 7 }, { day: null, weekday: 7 })).toBe(0);
    expect(daysBetween(null, { day: 100, weekday: 1 })).toBeNull();
  });
});
