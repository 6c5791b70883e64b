import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/model.ts';
import { settlePublished } from '../../src/dates/settle-dates.ts';
import { readingOf } from './reading-of.ts';

const marked = (key: string, value: string): Reading =>
  readingOf('Rain fell.', { key, claims: [{ value, rule: 'date-marker' }] });

const wire = (key: string, day: string, text: string): Reading =>
  readingOf(`NORTHTOWN, ${day} (XYZ): ${text}`, { key, dateline: { written: `NORTHTOWN, ${day} (XYZ): `, day } });

const settle = (...readings: readonly Reading[]) => settlePublished(readings);

describe('what the article claims', () => {
  test('the most trusted claim wins over one that contradicts it', () => {
    const reading = readingOf('Rain fell.', {
      claims: [
        { value: '2027-03-19', rule: 'date-marker' },
        { value: '2027-03-17', rule: 'tail-line' },
      ],
    });
    expect(settle(reading).get('a.txt')).toMatchObject({ value: '2027-03-19', rule: 'date-marker' });
  });

  test('a claim within a wider one makes it narrower', () => {
    const reading = readingOf('Rain fell.', {
      claims: [
        { value: '2027', rule: 'folder-name' },
        { value: '2027-03-17', rule: 'tail-line' },
      ],
    });
    expect(settle(reading).get('a.txt')).toMatchObject({ value: '2027-03-17', rule: 'tail-line' });
  });

  test('a day that no calendar has is not taken', () => {
    expect(settle(readingOf('Rain fell.', { claims: [{ value: '2027-02-30', rule: 'date-marker' }] })).size).toBe(0);
  });
});

describe('the day of a dateline', () => {
  test('with its year it is stated', () => {
    expect(settle(wire('a', 'March 17, 2027', 'Rain fell.')).get('a')).toMatchObject({
      value: '2027-03-17',
      certainty: 'stated',
    });
  });

  test('without its year it lies where the archive and the weekday of the lede agree', () => {
    const dated = ['2026-03-10', '2026-03-18', '2027-03-12', '2027-03-20'].map((day) => marked(day, day));
    const report = wire('a', 'March 17', 'The mayor on Wednesday opened a bridge.');
    const [other, another] = ['2027-03-15', '2027-03-16'].map((day) => marked(day, day));
    expect(settle(...dated, other!, another!, report).get('a')).toMatchObject({
      value: '2027-03-17',
      certainty: 'implied',
    });
  });

  test('a report of December among those of January belongs to the year before', () => {
    const dated = ['2027-01-02', '2027-01-03', '2027-01-05', '2027-01-06'].map((day) => marked(day, day));
    expect(settle(...dated, wire('a', 'Dec 30', 'Rain fell.')).get('a')?.value).toBe('2026-12-30');
  });

  test('two years alike likely leave it undated', () => {
    const dated = ['2026-03-16', '2026-03-18', '2027-03-16', '2027-03-18'].map((day) => marked(day, day));
    expect(settle(...dated, wire('a', 'March 17', 'Rain fell.')).has('a')).toBe(false);
  });

  test('nothing around it leaves it undated, whatever years its text names', () => {
    expect(settle(wire('a', 'March 17', 'The bridge, built in 2019, was closed on Wednesday.')).has('a')).toBe(false);
  });

  test('no dateline has 31 June', () => {
    expect(settle(marked('b', '2027-06-20'), wire('a', 'June 31', 'Rain fell.')).has('a')).toBe(false);
  });
});

describe('a folder of reports whose datelines name no year', () => {
  /** Days of March 2027 with their weekdays. */
  const days = [
    ['1', 'Monday'],
    ['2', 'Tuesday'],
    ['3', 'Wednesday'],
    ['4', 'Thursday'],
    ['5', 'Friday'],
    ['8', 'Monday'],
    ['9', 'Tuesday'],
    ['10', 'Wednesday'],
    ['11', 'Thursday'],
  ] as const;
  const folder = (named: string): readonly Reading[] =>
    days.map(([day, weekday]) =>
      wire(day, `Mar ${day}`, `The mayor on ${weekday} opened a hall, planned in ${named}.`),
    );

  test('the year that their weekdays and their texts agree on', () => {
    const settled = settle(...folder('2027'));
    expect(settled.get('1')).toMatchObject({ value: '2027-03-01', certainty: 'implied' });
    expect(settled.size).toBe(days.length);
  });

  test('a year that the texts name but the weekdays do not fit dates nothing', () => {
    expect(settle(...folder('2026')).size).toBe(0);
  });

  test('a report whose weekday disagrees stays undated', () => {
    const settled = settle(...folder('2027'), wire('odd', 'Mar 12', 'The mayor on Tuesday opened a hall.'));
    expect(settled.has('odd')).toBe(false);
  });
});

describe('a day that only stands in', () => {
  const guess = { value: '2027-03-19', rule: 'updated-line', certainty: 'guessed' } as const;

  test('dates an article that says no better', () => {
    expect(settle(readingOf('Rain fell.', { claims: [guess] })).get('a.txt')).toMatchObject({
      value: '2027-03-19',
      certainty: 'guessed',
    });
  });

  test('gives way to the full day of a dateline', () => {
    const dated = readingOf('NORTHTOWN, March 17, 2027 (XYZ): Rain fell.', {
      dateline: { written: 'NORTHTOWN, March 17, 2027 (XYZ): ', day: 'March 17, 2027' },
      claims: [guess],
    });
    expect(settle(dated).get('a.txt')).toMatchObject({ value: '2027-03-17', certainty: 'stated' });
  });
});

describe('a dateline beside the year or month of a folder', () => {
  const inFolder = (text: string, day: string, claimed: string) =>
    settlePublished([
      readingOf(text, {
        dateline: { written: text.slice(0, text.indexOf(':') + 1), day, place: 'NORTHTOWN' },
        claims: [{ value: claimed, rule: 'file-name', certainty: 'implied' }],
      }),
    ]).get('a.txt');
  const text = (day: string, weekday = 'on Monday'): string => `NORTHTOWN, ${day}: The board met ${weekday}.`;

  test.each([
    ['May 17', '2021', '2021-05-17', 'implied'],
    ['May 17', '2021-05', '2021-05-17', 'implied'],
    ['May 17, 2021', '2021', '2021-05-17', 'stated'],
  ])('gives the day there: %s in %s', (day, claimed, value, certainty) => {
    expect(inFolder(text(day), day, claimed)).toMatchObject({ value, certainty, rule: 'dateline-day' });
  });

  test.each([
    ['May 17', '2021-06', 'on Monday'],
    ['May 17', '2020/2021', 'on Monday'],
    ['May 17', '2021', 'on Thursday'],
    ['Dec 31', '2021', 'late in the evening'],
    ['May 17, 2020', '2021', 'late in the evening'],
  ])('says no more than the folder: %s in %s, %s', (day, claimed, weekday) => {
    expect(inFolder(text(day, weekday), day, claimed)).toMatchObject({ value: claimed, rule: 'file-name' });
  });

  const onALine = (day: string, told: string) =>
    settlePublished([
      readingOf(`${day}\n\nThe board met ${told}.`, {
        dateline: { written: day, day },
        claims: [{ value: '2021', rule: 'file-name', certainty: 'implied' }],
      }),
    ]).get('a.txt')?.value;

  test('is the day of the paper where it stands alone, and its news that of the days before', () => {
    expect(onALine('Monday, 17 May', 'on Sunday')).toBe('2021-05-17');
    expect(onALine('Monday, 17 May', 'on Tuesday')).toBe('2021');
    expect(onALine('Friday, 17 May', 'late in the evening')).toBe('2021');
  });
});
