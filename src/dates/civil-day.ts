import { UTCDate } from '@date-fns/utc';
import { addMonths as monthsLater, getDaysInMonth, getISODay } from 'date-fns';

/**
 * Days as whole numbers: days since 1970-01-01 in the proleptic Gregorian calendar. Dates are made in
 * UTC only, so that no machine's time zone can shift a day.
 */

const MILLISECONDS_A_DAY = 86_400_000;

const dateOf = (number: number): UTCDate => new UTCDate(number * MILLISECONDS_A_DAY);

/** How many days the month (1 to 12) of the year has. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDate(year, month - 1, 1));
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

/** The calendar day of a day number: the inverse of `dayNumber`. */
export function civilDay(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = dateOf(number);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(number: number): number {
  return getISODay(dateOf(number));
}

/** The month so many months away: `{ year: 2021, month: 12 }` and 1 give January 2022. */
export function addMonths(
  year: number,
  month: number,
  amount: number,
): { readonly year: number; readonly month: number } {
  const date = monthsLater(new UTCDate(year, month - 1, 1), amount);
  return { year: date.getFullYear(), month: date.getMonth() + 1 };
}
