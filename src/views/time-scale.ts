import type { Entry } from '../model.ts';
import { compareText } from './catalogue.ts';
import { daysOf, monthsOf, readEdtf } from '../edtf.ts';
import { nextDay, nextMonth } from '../months.ts';

/** The steps of the archive's whole span: days for a fortnight, months for a year and a half, else years. */
export interface TimeScale {
  readonly unit: 'day' | 'month' | 'year';
  readonly keys: readonly string[];
}

const mostDays = 14;
const mostMonths = 18;
const mostYears = 200;

/** The scale that suits these articles. Null where none is dated. */
export function timeScale(entries: readonly Entry[]): TimeScale | null {
  const days = entries
    .flatMap(({ published }) => (published === null ? [] : [readEdtf(published.value)?.first ?? []]))
    .flat()
    .sort(compareText);
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const byDay = steps(first, last, nextDay, mostDays);
  const all = (known: (day: string) => readonly string[]) =>
    entries.every(
      ({ published }) => published === null || readEdtf(published.value) === null || known(published.value).length > 0,
    );
  if (byDay !== null && all(daysOf)) return { unit: 'day', keys: byDay };
  const byMonth = steps(first.slice(0, 7), last.slice(0, 7), nextMonth, mostMonths);
  if (byMonth !== null && all(monthsOf)) return { unit: 'month', keys: byMonth };
  return { unit: 'year', keys: steps(first.slice(0, 4), last.slice(0, 4), nextYear, mostYears) ?? [] };
}

function steps(first: string, last: string, next: (key: string) => string, most: number): string[] | null {
  const keys: string[] = [];
  for (let key = first; key <= last; key = next(key)) {
    if (keys.length === most) return null;
    keys.push(key);
  }
  return keys;
}

function nextYear(year: string): string {
  return String(Number(year) + 1).padStart(4, '0');
}
