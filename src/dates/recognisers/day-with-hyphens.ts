import { MONTH, YEAR, monthNumber } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';

/** 09-Mar-2027 · 9-March-2027: the day of registers, orders and databases. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d-])(?<day>0?[1-9]|[12]\\d|3[01])-(?<month>${MONTH})-(?<year>${YEAR})(?![\\d-])`,
  'gu',
);

export const dayWithHyphens: Recogniser = {
  name: 'day-with-hyphens',
  needs: /\d-\p{Lu}/u,
  pattern: PATTERN,
  read: ({ day, month, year }) => ({
    kind: 'calendar',
    year: Number(year),
    month: monthNumber(month),
    day: Number(day),
  }),
};
