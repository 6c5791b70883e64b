/** Prints what is read from a few reports as JSON: run under several time zones by its test. */
import { resolveDays, settleFromEvents, settlePublished } from '../../src/dates/settle-dates.ts';
import { readingOf } from './reading-of.ts';

const readings = [
  readingOf('The board met on Sunday night. It will meet again on Friday, May 7, or next month.', {
    key: 'a',
    claims: [{ value: '2027-01-01', rule: 'date-marker' }],
  }),
  readingOf('NORTHTOWN, Dec 31 (XYZ): The board met on Thursday. It met yesterday and on March 28.', {
    key: 'b',
    dateline: { written: 'NORTHTOWN, Dec 31 (XYZ): ', day: 'Dec 31' },
  }),
];
const published = settleFromEvents(settlePublished(readings), readings, []);
const days = readings.map((reading) => resolveDays(reading, published.get(reading.article.key) ?? null));
const zone = new Date(Date.UTC(2027, 0, 1, 0, 30)).getDate();
console.log(JSON.stringify({ zone, published: [...published], days }));
