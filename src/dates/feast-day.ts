import { dayNumber, weekdayOf } from './civil-day.ts';

/** Western Easter Sunday. Method: the anonymous Gregorian computus (Nature, 1876). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const shifted = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(shifted / 31), (shifted % 31) + 1);
}

/** The n-th such weekday of a month. */
function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

/** The day number of a movable feast: Thanksgiving and Election Day are those of the United States. */
export function feastDay(feast: 'easter' | 'thanksgiving' | 'election', year: number): number {
  if (feast === 'easter') return easter(year);
  return feast === 'thanksgiving' ? nthWeekday(year, 11, 4, 4) : nthWeekday(year, 11, 1, 1) + 1;
}
