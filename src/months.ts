import { UTCDate } from '@date-fns/utc';
// Each by itself: loading the package as a whole takes half a second.
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval';
import { endOfMonth } from 'date-fns/endOfMonth';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';

/** Months as `YYYY-MM` and days as `YYYY-MM-DD`; counted without a clock or a time zone. */

const write = (date: Date): string => formatISO(date, { representation: 'date' });
const dateOf = (day: string): UTCDate => new UTCDate(`${day}T00:00:00Z`);
const startOf = (month: string): UTCDate => dateOf(`${month}-01`);

/** The days of a month. @example daysInMonth('2021-02').length // 28 */
export function daysInMonth(month: string): string[] {
  const start = startOf(month);
  return eachDayOfInterval({ start, end: endOfMonth(start) }).map(write);
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  return write(endOfMonth(startOf(month)));
}

/** Every month from the one of the first day to the one of the last, both with it. */
export function monthsBetween(from: string, to: string): string[] {
  const [start, end] = [startOf(from.slice(0, 7)), startOf(to.slice(0, 7))];
  return start > end ? [] : eachMonthOfInterval({ start, end }).map((month) => write(month).slice(0, 7));
}

/** The day after a day. */
export function nextDay(day: string): string {
  return write(addDays(dateOf(day), 1));
}

/** The month after a month. */
export function nextMonth(month: string): string {
  return write(addMonths(startOf(month), 1)).slice(0, 7);
}

/** ISO weekday of a day: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return getISODay(dateOf(day));
}
