import type { Edtf } from '../model.ts';

/** A year, the number of a month and a day as one value; null where the calendar has no such day. */
export function dayOfCalendar(year: string, month: number, day: number): Edtf | null {
  const y = Number(year);
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
