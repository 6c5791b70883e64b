import { FOREIGN_WEEKDAYS } from '../foreign-weekdays.ts';
import type { Recogniser } from '../recogniser.ts';

/** The weekdays of each language; Portuguese leaves `-feira` away before a bracket. */
const WEEKDAYS = FOREIGN_WEEKDAYS.map(({ names }) => names.map((name) => name.replace('-feira', '(?:-feira)?')));

/** A weekday with its day behind it, as papers of Indonesia and Brazil print it: Selasa (16/3) · Selasa (16/3/2027) · nesta terça-feira (16) */
export const weekdayWithDay: Recogniser = {
  name: 'weekday-with-day',
  needs: /\p{L}\s\(\d{1,2}[/.)]/u,
  foreign: true,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{M}-])(?:(?:[Nn][ao]|[Nn]est[ae]|d[ao]|[Pp]ada|[Hh]ari)\\s)*(?<weekday>${WEEKDAYS.flat().join('|')})\\s\\((?<day>0?[1-9]|[12]\\d|3[01])(?:[/.](?<month>0?[1-9]|1[0-2])(?:[/.](?<year>20\\d\\d))?)?\\)`,
    'gu',
  ),
  read: ({ weekday = '', day, month, year }) => ({
    kind: 'calendar',
    year: year ? Number(year) : null,
    month: month ? Number(month) : null,
    day: Number(day),
    weekday: numberOf(weekday),
  }),
};

/** 1 is Monday, in whichever of the languages has the name. */
function numberOf(weekday: string): number {
  const places = WEEKDAYS.map((names) => names.findIndex((name) => new RegExp(`^(?:${name})$`, 'u').test(weekday)));
  return 1 + Math.max(...places);
}
