import type { Edtf } from '../model.ts';
import { readEdtf } from '../edtf.ts';
import { remembered } from '../remembered.ts';
import { civilDay, dayNumber } from './civil-day.ts';

/** First and last day of an EDTF value, as day numbers. */
export interface DayBounds {
  readonly first: number;
  readonly last: number;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `2021-05-16` from a day number. */
export const edtfDay: (number: number) => Edtf = remembered((number: number) => {
  const { year, month, day } = civilDay(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
});

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

function numberOf(day: string): number {
  return dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
}

/**
 * The days that an EDTF value of ours spans, or null for a value we do not write (open ends, seasons).
 * @example edtfBounds('2021-05') // the numbers of 2021-05-01 and 2021-05-31
 */
export const edtfBounds: (value: Edtf) => DayBounds | null = remembered(readBounds);

function readBounds(value: Edtf): DayBounds | null {
  const range = readEdtf(value);
  if (range === null || range.open !== null || range.first > range.last) return null;
  return { first: numberOf(range.first), last: numberOf(range.last) };
}

/** The day number of a value that means exactly one day, else null. */
export function singleDay(value: Edtf): number | null {
  const bounds = edtfBounds(value);
  return bounds && bounds.first === bounds.last ? bounds.first : null;
}
