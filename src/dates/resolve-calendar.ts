import type { DayMeaning, Edtf } from '../model.ts';
import { civilDay, dayNumber, daysInMonth, isRealDay, weekdayOf } from './civil-day.ts';
import { edtfDay, edtfInterval, edtfMonth, edtfYear } from './edtf.ts';
import { feastDay } from './feast-day.ts';

type Of<K extends DayMeaning['kind']> = Extract<DayMeaning, { kind: K }>;

/**
 * How many times as far a day seems that lies on the other side than the tense around it says. A tense
 * tells spring from autumn; it is no match for a day six weeks away against one of last year.
 */
const OFF_SIDE = 2;

/**
 * The year of a yearless stretch: the one in which it falls on the weekday written beside it, else the
 * nearest, its side allowed for. `dayIn` gives its day in a year, null where that year has none (29 February).
 */
function chooseYear(
  dayIn: (year: number) => number | null,
  anchor: number,
  toward: 'past' | 'future' | undefined,
  weekday?: number,
): number | null {
  const { year } = civilDay(anchor);
  const years = [year - 1, year, year + 1].flatMap((candidate) => {
    const day = dayIn(candidate);
    return day === null ? [] : [{ year: candidate, day, distance: day - anchor }];
  });
  const onWeekday = weekday === undefined ? [] : years.filter(({ day }) => weekdayOf(day) === weekday);
  const isOffSide = (distance: number): boolean =>
    (toward === 'past' && distance > 0) || (toward === 'future' && distance < 0);
  const far = ({ distance }: { readonly distance: number }): number =>
    Math.abs(distance) * (isOffSide(distance) ? OFF_SIDE : 1);
  const nearest = (onWeekday.length > 0 ? onWeekday : years).toSorted((a, b) => far(a) - far(b))[0];
  return nearest?.year ?? null;
}

function resolveMonths(year: number, month: number, endMonth: number | undefined): Edtf {
  if (endMonth === undefined || endMonth === month) return edtfMonth(year, month);
  return `${edtfMonth(year, month)}/${edtfMonth(endMonth < month ? year + 1 : year, endMonth)}`;
}

/** A day, stretch of days, month or year of the calendar, seen from the day `anchor`. */
export function resolveCalendar(meaning: Of<'calendar'>, anchor: number): Edtf | null {
  const { month, day } = meaning;
  if (month === null) return meaning.year === null ? null : edtfYear(meaning.year);
  const dayIn = (year: number): number | null => {
    if (day !== null) return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
    // A month that holds the anchor lies at no distance from it.
    const first = dayNumber(year, month, 1);
    return Math.min(Math.max(anchor, first), first + daysInMonth(year, month) - 1);
  };
  const away = meaning.yearsAway === undefined ? null : civilDay(anchor).year + meaning.yearsAway;
  const year = meaning.year ?? away ?? chooseYear(dayIn, anchor, meaning.toward, meaning.weekday);
  if (year === null) return null;
  if (day === null) return resolveMonths(year, month, meaning.endMonth);
  const first = dayIn(year);
  if (first === null || meaning.endDay === undefined) return first === null ? null : edtfDay(first);
  const endMonth = meaning.endMonth ?? month;
  const endYear = endMonth < month ? year + 1 : year;
  return isRealDay(endYear, endMonth, meaning.endDay)
    ? edtfInterval(first, dayNumber(endYear, endMonth, meaning.endDay))
    : null;
}

/** A movable feast seen from the day `anchor`. */
export function resolveFeast(meaning: Of<'feast'>, anchor: number): Edtf | null {
  const dayIn = (year: number): number => feastDay(meaning.feast, year) + meaning.daysAfter;
  const year = meaning.year ?? chooseYear(dayIn, anchor, meaning.toward);
  return year === null ? null : edtfDay(dayIn(year));
}
