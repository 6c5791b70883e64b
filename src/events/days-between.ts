/** A day as far as a report tells it. */
export interface ToldDay {
  /** Days since 1970-01-01, or null where the words do not say which one (`Sunday`, undated). */
  readonly day: number | null;
  /** ISO: 1 is Monday; null where it is not known. */
  readonly weekday: number | null;
  /** Of a report that does not say its year: `day` stands in another one, a few days off where a weekday is told. */
  readonly anyYear?: true;
}

const year = 365.25;

/** A day that is known. */
export function knownDay(day: number): ToldDay {
  return { day, weekday: weekdayOf(day) };
}

/** 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Days between the two, as few as the words allow; null where one tells none. */
export function daysBetween(a: ToldDay | null, b: ToldDay | null): number | null {
  if (a === null || b === null) return null;
  if (a.day !== null && b.day !== null && !a.anyYear && !b.anyYear) return Math.abs(a.day - b.day);
  const weekdays = a.weekday === null || b.weekday === null ? null : a.weekday - b.weekday;
  if (a.day === null || b.day === null) return weekdays === null ? null : Math.abs(nearest(weekdays, 7));
  const days = Math.round(nearest(a.day - b.day, year));
  return Math.abs(weekdays === null ? days : days + nearest(weekdays - days, 7));
}

/** The distance from the nearest multiple of a period. */
function nearest(days: number, period: number): number {
  return days - period * Math.round(days / period);
}
