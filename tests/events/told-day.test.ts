import { describe, expect, it } from 'vitest';
import { knownDay } from '../../src/events/days-between.ts';
import { issueDay, namedDays, newsDay, toldDay } from '../../src/events/told-day.ts';
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
  toldDay(makeReading('a', '', 'Text.', [said(meaning)]), published === null ? null : knownDay(published));

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
    expect(told({ kind: 'weekday', weekday: 7, toward: 'past' }, null)).toMatchObject({ day: null, weekday: 7 });
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
    expect(toldDay(makeReading('a', '', 'Text.', [late]), knownDay(wednesday))).toBeNull();
  });
});

describe('the day of the news', () => {
  const newsOf = (start: number, meaning: DayMeaning) => {
    const reading = makeReading('a', '', 'What happened, the first paragraph says.\n\nMore.', [said(meaning, start)]);
    return newsDay(reading, knownDay(wednesday));
  };
  const tuesday: DayMeaning = { kind: 'weekday', weekday: 2, toward: 'past' };

  it('is the one that the first paragraph tells of', () => {
    expect(newsOf(10, tuesday)).toEqual(knownDay(wednesday - 1));
  });

  it('is none that comes below it, lies further back or is planned', () => {
    expect(newsOf(45, tuesday)).toBeNull();
    expect(newsOf(10, { kind: 'offset', unit: 'day', amount: -4 })).toBeNull();
    expect(newsOf(10, { ...tuesday, toward: 'coming' })).toBeNull();
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
    expect(namedDays(makeReading('a', '', 'Text.', days), knownDay(wednesday))).toEqual([
      knownDay(wednesday - 1),
      knownDay(wednesday - 4),
    ]);
  });
});

describe('a report without a day of publication', () => {
  const text = 'MIRKOT, May 4: The earth shook.';
  const mayFourth = Date.UTC(2001, 4, 4) / 86_400_000;
  const dateline = { place: 'MIRKOT', agency: null, day: 'May 4', start: 2, end: 16 };
  const reading = (meaning: DayMeaning) => {
    const days = [said({ kind: 'calendar', year: null, month: 5, day: 4 }, 10), said(meaning, 20)];
    const { article, ...rest } = makeReading('a', '', text, days);
    const blocks = article.blocks.map((block) => ({ ...block, start: 17 }));
    return { ...rest, article: { ...article, dateline, blocks } };
  };
  const today: DayMeaning = { kind: 'offset', unit: 'day', amount: 0 };
  const monday: DayMeaning = { kind: 'weekday', weekday: 1, toward: 'past' };

  it('came out around the day of its dateline, in some year', () => {
    expect(issueDay(reading(today), null)).toEqual({ day: mayFourth, weekday: null, anyYear: true });
    expect(issueDay(reading(today), wednesday)).toEqual(knownDay(wednesday));
    expect(issueDay(makeReading('a', '', text), null)).toBeNull();
  });

  it('tells of that day, or of a weekday near it', () => {
    const issued = issueDay(reading(today), null);
    expect(newsDay(reading(today), issued)).toEqual({ day: mayFourth, weekday: null, anyYear: true });
    expect(newsDay(reading(monday), issued)).toEqual({ day: mayFourth, weekday: 1, anyYear: true });
    expect(newsDay(reading({ kind: 'calendar', year: 2021, month: 5, day: null }), issued)).toEqual(issued);
  });

  it('tells of a weekday alone, or of a day of the calendar, where it has no dateline either', () => {
    const news = (meaning: DayMeaning) => newsDay(makeReading('a', '', 'What happened.', [said(meaning, 4)]), null);
    expect(news(monday)).toMatchObject({ day: null, weekday: 1 });
    expect(news({ kind: 'calendar', year: null, month: 5, day: 4 })).toMatchObject({ day: mayFourth, anyYear: true });
    expect(news({ ...monday, toward: 'coming' })).toBeNull();
    expect(news({ kind: 'calendar', year: null, month: 5, day: 4, toward: 'future' })).toBeNull();
  });
});
