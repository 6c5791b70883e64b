import type { Edtf } from './model.ts';
import { lastDayOf, nextDay, nextMonth } from './months.ts';
import { remembered } from './remembered.ts';

/** What an EDTF string covers; days are `YYYY-MM-DD`. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
  /** How much was written: an interval of days is `day`. */
  readonly precision: 'day' | 'month' | 'year';
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** An end that the interval leaves open (`../2021`). */
  readonly open: 'start' | 'end' | null;
}

interface Point {
  readonly first: string;
  readonly last: string;
  readonly precision: DayRange['precision'];
}

const pattern = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?[~?%]?$/u;

function readPoint(text: string): Point | null {
  const { year, month, day } = pattern.exec(text)?.groups ?? {};
  if (year === undefined) return null;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' };
  if (month < '01' || month > '12') return null;
  const last = lastDayOf(`${year}-${month}`);
  if (day === undefined) return { first: `${year}-${month}-01`, last, precision: 'month' };
  if (day < '01' || day > last.slice(8)) return null;
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}`, precision: 'day' };
}

/**
 * Reads the part of EDTF (ISO 8601-2:2019) the archive uses: days, months, years, their qualifiers and
 * intervals. Null for anything else, and for a day that the calendar has not.
 * @example readEdtf('2021-05-16/2021-05-17')?.last // '2021-05-17'
 */
export const readEdtf: (edtf: Edtf) => DayRange | null = remembered(readRange);

function readRange(edtf: Edtf): DayRange | null {
  const [left = '', right] = edtf.split('/');
  const from = readPoint(left);
  const to = right === undefined ? from : readPoint(right);
  const openStart = right !== undefined && (left === '..' || left === '');
  const openEnd = right === '..' || right === '';
  const start = openStart ? to : from;
  const end = openEnd ? from : to;
  if (start === null || end === null) return null;
  return {
    first: start.first,
    last: end.last,
    precision: coarser(start.precision, end.precision),
    approximate: /[~%]/u.test(edtf),
    uncertain: /[?%]/u.test(edtf),
    open: openStart ? 'start' : openEnd ? 'end' : null,
  };
}

function coarser(a: DayRange['precision'], b: DayRange['precision']): DayRange['precision'] {
  const order = ['day', 'month', 'year'] as const;
  return order[Math.max(order.indexOf(a), order.indexOf(b))] ?? 'year';
}

/** The days it covers, where it names days and few enough to list it under each; else none. */
export function daysOf(edtf: Edtf, most = 7): readonly string[] {
  const range = readEdtf(edtf);
  if (range === null || range.precision !== 'day') return [];
  if (range.first === range.last) return [range.first];
  const days: string[] = [];
  for (let day = range.first; day <= range.last; day = nextDay(day)) {
    days.push(day);
    if (days.length > most) return [];
  }
  return days;
}

/** The months (`YYYY-MM`) it covers, where it does not only name years. */
export function monthsOf(edtf: Edtf): readonly string[] {
  const range = readEdtf(edtf);
  if (range === null || range.precision === 'year') return [];
  const months: string[] = [];
  for (
    let month = range.first.slice(0, 7);
    month <= range.last.slice(0, 7) && months.length < 12;
    month = nextMonth(month)
  )
    months.push(month);
  return months;
}

/** The years (`YYYY`) it covers; a long interval counts for its first and last. */
export function yearsOf(edtf: Edtf): readonly string[] {
  const range = readEdtf(edtf);
  if (range === null) return [];
  return [...new Set([range.first.slice(0, 4), range.last.slice(0, 4)])];
}
