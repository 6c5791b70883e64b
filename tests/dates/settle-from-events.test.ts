import { describe, expect, test } from 'vitest';
import type { Event, Reading } from '../../src/model.ts';
import { settleFromEvents, settlePublished } from '../../src/dates/settle-dates.ts';
import { readingOf } from './reading-of.ts';

const COPY =
  'The harbour board has agreed to deepen the northern channel so that larger ships can call at the port in every season ' +
  'of the year, its chair said, adding that work would cost nine million and that fishing boats would keep their berths.';

const OWN_WORDS =
  'Dredgers are coming to the harbour after all: members voted for a deeper fairway although anglers had feared for ' +
  'their moorings, and the treasurer put the bill at nine million while promising that nobody would lose a place.';

const eventOf = (...readings: readonly Reading[]): Event => ({
  id: 'e',
  title: { value: 'Harbour', certainty: 'implied', rule: 'test', evidence: [] },
  day: null,
  reports: readings.map(({ article }) => article.key),
  lead: readings[0]!.article.key,
  summary: [],
});

const dated = (key: string, value: string, text: string): Reading =>
  readingOf(text, { key, claims: [{ value, rule: 'date-marker' }] });

function settle(...readings: readonly Reading[]) {
  return settleFromEvents(settlePublished(readings), readings, [eventOf(...readings)]);
}

// 14 March 2027 is a Sunday.
const told = dated('dated', '2027-03-15', `The harbour board met on Sunday. ${COPY}`);

describe('an undated report of an event', () => {
  test('came out between the day that it tells of and the day of a report with the same copy', () => {
    const undated = readingOf(`A meeting Sunday ended a long dispute. ${COPY}`, { key: 'undated' });
    const found = settle(told, undated).get('undated');
    expect(found).toMatchObject({ value: '2027-03-14/2027-03-15', certainty: 'implied' });
    expect(found?.evidence.map(({ article, quote }) => [article, quote])).toEqual([
      ['undated', 'Sunday'],
      ['dated', 'on Sunday'],
      ['dated', '2027-03-15'],
    ]);
  });

  test('came out on the very day that its writer calls today', () => {
    const undated = readingOf(`A meeting Sunday ended a long dispute. ${COPY} Earlier today, the chair resigned.`, {
      key: 'undated',
    });
    expect(settle(told, undated).get('undated')?.value).toBe('2027-03-14');
  });

  test('is not dated by a today in a quotation', () => {
    const undated = readingOf(`A meeting Sunday ended a dispute. ${COPY} “We won today,” she said.`, {
      key: 'undated',
    });
    expect(settle(told, undated).get('undated')?.value).toBe('2027-03-14/2027-03-15');
  });

  test.each([
    ['another weekday', `A meeting Saturday ended a long dispute. ${COPY}`],
    ['no weekday', `A meeting ended a long dispute. ${COPY}`],
    ['its own words', `A meeting Sunday ended a long dispute. ${OWN_WORDS}`],
    ['a weekday to come', `The board will meet on Sunday. ${COPY}`],
  ])('stays undated with %s', (_, text) => {
    expect(settle(told, readingOf(text, { key: 'undated' })).has('undated')).toBe(false);
  });

  test('stays undated where only its background is copied', () => {
    const news = `${OWN_WORDS} `.repeat(5);
    const undated = readingOf(`A vote Sunday changed all. ${news}\n\n${COPY}`, { key: 'undated' });
    expect(settle(told, undated).has('undated')).toBe(false);
  });

  test('stays undated where the others disagree about which Sunday it was', () => {
    const weekLater = dated('later', '2027-03-22', `The harbour board met on Sunday. ${COPY}`);
    const undated = readingOf(`A meeting Sunday ended a long dispute. ${COPY}`, { key: 'undated' });
    expect(settle(told, weekLater, undated).has('undated')).toBe(false);
  });

  test('a settled day is left alone', () => {
    const other = dated('other', '2027-03-20', `The harbour board met on Sunday. ${COPY}`);
    expect(settle(told, other).get('other')?.value).toBe('2027-03-20');
  });
});
