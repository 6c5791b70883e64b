import type { Edtf } from '../model.ts';
import { civilDay, daysInMonth, dayNumber, isRealDay } from './civil-day.ts';

/** First and last day of an EDTF value, as day numbers. */
export interface DayBounds {
  readonly first: number;
  readonly last: number;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `2021-05-16` from a day number. */
export function edtfDay(number: number): Edtf {
  const { year, month, day } = civilDay(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `2021-05`. */
export function edtfMonth(year: number, month: number): Edtf {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** `2021`. */
export function edtfYear(year: number): Edtf {
  return pad(year, 4);
}

/** The interval, or the day where both ends are the same. */
export function edtfInterval(first: number, last: number): Edtf {
  return first === last ? edtfDay(first) : `${edtfDay(first)}/${edtfDay(last)}`;
}

function boundsOfPart(part: string): DayBounds | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?(?:T.*)?$/.exec(part);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined)
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(year, month)) };
  const day = Number(match[3]);
  if (!isRealDay(year, month, day)) return null;
  return { first: dayNumber(year, month, day), last: dayNumber(year, month, day) };
}

/**
 * The days that an EDTF value of ours spans, or null for a value we do not write (open ends, seasons).
 * @example edtfBounds('2021-05') // the numbers of 2021-05-01 and 2021-05-31
 */
export function edtfBounds(value: Edtf): DayBounds | null {
  const [from = '', to = from] = value.split('/');
  const first = boundsOfPart(from);
  const last = boundsOfPart(to);
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null;
}

/** The day number of a value that means exactly one day, else null. */
export function singleDay(value: Edtf): number | null {
  const bounds = edtfBounds(value);
  return bounds && bounds.first === bounds.last ? bounds.first : null;
}
