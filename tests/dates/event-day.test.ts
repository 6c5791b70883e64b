import { expect, test } from 'vitest';
import type { Event } from '../../src/model.ts';
import { type DatedReading, eventDay } from '../../src/dates/event-day.ts';
import { publishedOn, readingOf } from './reading-of.ts';

const report = (key: string, published: string | null, text: string): DatedReading => ({
  reading: readingOf(text, { key }),
  published: published === null ? null : publishedOn(published),
});

const dayOf = (...reports: readonly DatedReading[]) => {
  const keys = reports.map(({ reading }) => reading.article.key);
  const event: Event = {
    id: 'e',
    title: { value: 'Harbour', certainty: 'implied', rule: 'test', evidence: [] },
    day: null,
    reports: keys,
    lead: keys[0] ?? '',
    summary: [],
  };
  return eventDay(event, reports);
};

// 14 March 2027 is a Sunday.
test('an event happened on the day that its reports tell of, not on the day they came out', () => {
  const found = dayOf(
    report('a', '2027-03-15', 'The board met on Sunday in the old town hall.'),
    report('b', '2027-03-16', 'Members of the board met on Sunday.'),
  );
  expect(found).toMatchObject({ value: '2027-03-14', certainty: 'implied' });
  expect(found?.evidence.map(({ article, quote }) => [article, quote])).toEqual([
    ['a', 'on Sunday'],
    ['b', 'on Sunday'],
  ]);
});

test('most reports win over one that tells of another day first', () => {
  const found = dayOf(
    report('a', '2027-03-15', 'The board met on Sunday.'),
    report('b', '2027-03-15', 'The board met on Sunday.'),
    report('c', '2027-03-15', 'On Friday the board was asked to meet.'),
  );
  expect(found?.value).toBe('2027-03-14');
});

test('what is told of the past wins over what is to come', () => {
  expect(dayOf(report('a', '2027-03-15', 'The vote to be held on Friday was called off on Sunday.'))?.value).toBe(
    '2027-03-14',
  );
});

test('a report known only as one of two days still tells which Sunday', () => {
  expect(dayOf(report('a', '2027-03-15/2027-03-16', 'The board met on Sunday.'))?.value).toBe('2027-03-14');
});

test('without a day in the ledes, the first report is a guess', () => {
  const found = dayOf(report('b', '2027-03-17', 'The board met.'), report('a', '2027-03-16', 'The board met.'));
  expect(found).toMatchObject({ value: '2027-03-16', certainty: 'guessed' });
});

test('nothing known is no day', () => {
  expect(dayOf(report('a', null, 'The board met on Sunday.'))).toBeNull();
});

test('a day long past in a lede is what went before, not the event', () => {
  const found = dayOf(report('a', '2027-03-15', 'The board met again, after its meeting of 3 May 2025.'));
  expect(found).toMatchObject({ value: '2027-03-15', certainty: 'guessed' });
});

test('what is only to come is the day of the event', () => {
  expect(dayOf(report('a', '2027-03-15', 'The board will meet on Friday.'))?.value).toBe('2027-03-19');
});

test('what is announced for a day soon to come happens then; a day far ahead is a term', () => {
  expect(dayOf(report('a', '2027-03-15', 'The bridge will be opened on 3 May.'))?.value).toBe('2027-05-03');
  const far = dayOf(report('a', '2027-03-15', 'The board took office and will serve until 1 March 2029.'));
  expect(far).toMatchObject({ value: '2027-03-15', certainty: 'guessed' });
});
