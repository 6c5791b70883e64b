import { UTCDate } from '@date-fns/utc';
// Each by itself: the package as a whole takes a third of the time in which a thread gets ready to read.
import { addMonths as monthsLater } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';
import { remembered } from '../remembered.ts';

/**
 * Days as whole numbers: days since 1970-01-01 in the proleptic Gregorian calendar. Dates are made in
 * UTC only, so that no machine's time zone can shift a day.
 */

const MILLISECONDS_A_DAY = 86_400_000;

const dateOf = (number: number): UTCDate => new UTCDate(number * MILLISECONDS_A_DAY);

/** By the number of months since the year 0: an archive asks for a few of them again and again. */
const lengthOf = remembered((months: number) =>
  getDaysInMonth(new UTCDate(Math.floor(months / 12), ((months % 12) + 12) % 12, 1)),
);

/** How many days the month (1 to 12) of the year has. */
export function daysInMonth(year: number, month: number): number {
  return lengthOf(12 * year + month - 1);
}

/** Whether the calendar has such a day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The number of a calendar day.
 * @example dayNumber(1970, 1, 2) // 1
 */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** A day of the calendar. */
interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a day number: the inverse of `dayNumber`. */
export const civilDay: (number: number) => CivilDay = remembered((number: number) => {
  const date = dateOf(number);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
});

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. */
export const weekdayOf: (number: number) => number = remembered((number: number) => getISODay(dateOf(number)));

/** The month so many months away: `{ year: 2021, month: 12 }` and 1 give January 2022. */
export function addMonths(
  year: number,
  month: number,
  amount: number,
): { readonly year: number; readonly month: number } {
  const date = monthsLater(new UTCDate(year, month - 1, 1), amount);
  return { year: date.getFullYear(), month: date.getMonth() + 1 };
}
