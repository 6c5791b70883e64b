import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from '../property.ts';
import { describe, expect, test } from 'vitest';
import { civilDay, dayNumber, daysInMonth, weekdayOf } from '../../src/dates/civil-day.ts';
import { edtfBounds, edtfDay } from '../../src/dates/edtf.ts';
import { eventDay } from '../../src/dates/event-day.ts';
import { resolveDay } from '../../src/dates/resolve-day.ts';
import { settleFromEvents, settlePublished } from '../../src/dates/settle-dates.ts';
import type { Event, Reading } from '../../src/model.ts';
import { readingOf } from './reading-of.ts';

const DAY = 86_400_000;
const anyDay = fc.integer({ min: dayNumber(1600, 1, 1), max: dayNumber(2400, 12, 31) });

describe('the calendar', () => {
  test('agrees with that of the platform', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * DAY);
        const { year, month, day } = civilDay(number);
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });
});

describe('a weekday', () => {
  const weekday = fc.integer({ min: 1, max: 7 });

  test.each([
    ['past', -6, 0],
    ['before', -7, -1],
    ['coming', 0, 6],
    ['future', 1, 7],
  ] as const)('%s lies between %i and %i days from the day of publication', (toward, least, most) => {
    fc.assert(
      fc.property(anyDay, weekday, (published, number) => {
        const value = resolveDay({ kind: 'weekday', weekday: number, toward }, edtfDay(published));
        const day = edtfBounds(value ?? '')?.first ?? Number.NaN;
        expect(weekdayOf(day)).toBe(number);
        expect(day - published).toBeGreaterThanOrEqual(least);
        expect(day - published).toBeLessThanOrEqual(most);
      }),
    );
  });
});

const wire = (key: string, day: string, text: string): Reading =>
  readingOf(`NORTHTOWN, ${day} (XYZ): ${text}`, { key, dateline: { written: `NORTHTOWN, ${day} (XYZ): `, day } });

/** A folder in which every rule that settles a day has something to do. */
function folder(): readonly Reading[] {
  const copy =
    'The harbour board has agreed to deepen the northern channel so that larger ships can call at the port in every ' +
    'season of the year, its chair said, adding that work would cost nine million.';
  return [
    readingOf(`The board met on Sunday. ${copy}`, { key: 'a', claims: [{ value: '2027-03-15', rule: 'date-marker' }] }),
    readingOf(`It met Sunday. ${copy}`, { key: 'b' }),
    readingOf(`It met Sunday. ${copy} Today its chair resigned.`, { key: 'c' }),
    wire('d', 'Mar 14', 'The mayor on Sunday opened a hall.'),
    wire('e', 'Mar 16, 2027', 'The mayor opened a hall.'),
    wire('f', 'Mar 16', 'The mayor on Tuesday opened a hall.'),
    readingOf('Nothing is known of this one.', { key: 'g' }),
  ];
}

const eventOf = (readings: readonly Reading[]): Event => ({
  id: 'e',
  title: { value: 'Harbour', certainty: 'implied', rule: 'test', evidence: [] },
  day: null,
  reports: readings.map(({ article }) => article.key),
  lead: 'a',
  summary: [],
});

function settle(readings: readonly Reading[]) {
  const event = eventOf(readings);
  const published = settleFromEvents(settlePublished(readings), readings, [event]);
  const entries = readings.map((reading) => ({ reading, published: published.get(reading.article.key) ?? null }));
  const byKey = [...published].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { published: byKey, day: eventDay(event, entries)?.value };
}

describe('the order of the readings', () => {
  test('changes neither a day of publication nor the day of an event', () => {
    const expected = settle(folder());
    expect(expected.published.map(([key]) => key)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    fc.assert(
      fc.property(fc.shuffledSubarray([...folder()], { minLength: 7 }), (readings) => {
        expect(settle(readings)).toEqual(expected);
      }),
    );
  });
});

describe('the time zone of the machine', () => {
  const script = fileURLToPath(new URL('print-dates.ts', import.meta.url));
  const printedIn = (zone: string): { readonly zone: number } =>
    JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      }),
    );

  test('changes nothing', () => {
    const [utc, west, east] = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'].map(printedIn);
    expect(west?.zone).toBe(31);
    expect({ ...west, zone: utc?.zone }).toEqual(utc);
    expect({ ...east, zone: utc?.zone }).toEqual(utc);
  });
});
