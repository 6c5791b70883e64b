import { UTCDate } from '@date-fns/utc';
import { eachDayOfInterval, eachMonthOfInterval, endOfMonth, formatISO } from 'date-fns';

/** Months as `YYYY-MM` and days as `YYYY-MM-DD`; counted without a clock or a time zone. */

const day = (date: Date): string => formatISO(date, { representation: 'date' });

/** Days in a month. @example daysOf('2021-02').length // 28 */
export function daysOf(month: string): string[] {
  const start = new UTCDate(`${month}-01T00:00:00Z`);
  return eachDayOfInterval({ start, end: endOfMonth(start) }).map(day);
}

/** Every month from the one of the first day to the one of the last, both with it. */
export function monthsBetween(from: string, to: string): string[] {
  const [start, end] = [from, to].map((each) => new UTCDate(`${each.slice(0, 7)}-01T00:00:00Z`));
  if (start === undefined || end === undefined || start > end) return [];
  return eachMonthOfInterval({ start, end }).map((month) => day(month).slice(0, 7));
}
