import type { DayMeaning, Edtf } from '../model.ts';
import { civilDay, dayNumber, daysInMonth, isRealDay, weekdayOf } from './civil-day.ts';
import { edtfDay, edtfInterval, edtfMonth, edtfYear } from './edtf.ts';
import { feastDay } from './feast-day.ts';
import { resolveDayOfMonth } from './resolve-day-of-month.ts';

type Of<K extends DayMeaning['kind']> = Extract<DayMeaning, { kind: K }>;

/**
 * How many times as far a day seems that lies on the other side than the tense around it says. A tense
 * tells spring from autumn; it is no match for a day six weeks away against one of last year.
 */
const OFF_SIDE = 2;

type Toward = Of<'calendar'>['toward'];

/** How far a day of this distance seems, negative ones lying behind; infinitely far where it cannot be meant. */
function farness(distance: number, toward: Toward): number {
  if (toward === 'before' && distance > 0) return Number.POSITIVE_INFINITY;
  const isOffSide = (toward === 'past' && distance > 0) || (toward === 'future' && distance < 0);
  return Math.abs(distance) * (isOffSide ? OFF_SIDE : 1);
}

/** Days of one year, by number; for a single day both are the same. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** How many days a stretch lies from the anchor, negative behind it; none where it holds it. */
const distanceFrom = (anchor: number, { first, last }: Stretch): number =>
  Math.min(Math.max(anchor, first), last) - anchor;

/**
 * The year of a yearless stretch: the one in which it begins on the weekday written beside it, else the
 * nearest, its side allowed for. `stretchIn` gives its days in a year, null where that year has none (29 February).
 */
function chooseYear(
  stretchIn: (year: number) => Stretch | null,
  anchor: number,
  toward: Toward,
  weekday?: number,
): number | null {
  const { year } = civilDay(anchor);
  const years = [year - 1, year, year + 1].flatMap((candidate) => {
    const stretch = stretchIn(candidate);
    return stretch === null
      ? []
      : [{ year: candidate, first: stretch.first, far: farness(distanceFrom(anchor, stretch), toward) }];
  });
  const onWeekday = weekday === undefined ? [] : years.filter(({ first }) => weekdayOf(first) === weekday);
  const nearest = (onWeekday.length > 0 ? onWeekday : years).toSorted((a, b) => a.far - b.far)[0];
  return nearest?.year ?? null;
}

/** The day of that number, null where the year has no such day. */
const dayOf = (year: number, month: number, day: number): number | null =>
  isRealDay(year, month, day) ? dayNumber(year, month, day) : null;

const resolveYears = (year: number, endYear: number | undefined): Edtf =>
  endYear === undefined ? edtfYear(year) : `${edtfYear(year)}/${edtfYear(endYear)}`;

function resolveMonths(year: number, month: number, endMonth: number | undefined): Edtf {
  if (endMonth === undefined || endMonth === month) return edtfMonth(year, month);
  return `${edtfMonth(year, month)}/${edtfMonth(endMonth < month ? year + 1 : year, endMonth)}`;
}

/** The days of a month, a day or a stretch of either that begins in a year. */
function stretchOf({ month, day, endMonth, endDay }: Of<'calendar'>, year: number): Stretch | null {
  if (month === null) return null;
  const closing = endMonth ?? month;
  const closingYear = closing < month ? year + 1 : year;
  if (day === null) {
    const last = dayNumber(closingYear, closing, daysInMonth(closingYear, closing));
    return { first: dayNumber(year, month, 1), last };
  }
  const first = dayOf(year, month, day);
  const last = endDay === undefined ? first : dayOf(closingYear, closing, endDay);
  return first === null || last === null || last < first ? null : { first, last };
}

/** A happening is called by its day alone for so long, by all but a few; those few are told by it for ever. */
const CALLED = 60;

const isFar = (daysAgo: number): boolean => daysAgo < 0 || daysAgo > CALLED;

/** A day, stretch of days, month or year of the calendar, seen from the day `anchor`. */
export function resolveCalendar(meaning: Of<'calendar'>, anchor: number): Edtf | null {
  const { month, day } = meaning;
  if (month === null && day !== null) return resolveDayOfMonth(meaning, day, anchor);
  if (month === null) return meaning.year === null ? null : resolveYears(meaning.year, meaning.endYear);
  const away = meaning.yearsAway === undefined ? null : civilDay(anchor).year + meaning.yearsAway;
  const chosen = (): number | null =>
    chooseYear((year) => stretchOf(meaning, year), anchor, meaning.toward, meaning.weekday);
  const year = meaning.year ?? away ?? chosen();
  if (year === null) return null;
  if (day === null) return resolveMonths(year, month, meaning.endMonth);
  const stretch = stretchOf(meaning, year);
  if (stretch === null || (meaning.named && isFar(anchor - stretch.first))) return null;
  return meaning.endDay === undefined ? edtfDay(stretch.first) : edtfInterval(stretch.first, stretch.last);
}

/** A movable feast seen from the day `anchor`. */
export function resolveFeast(meaning: Of<'feast'>, anchor: number): Edtf | null {
  const dayIn = (year: number): number => feastDay(meaning.feast, year) + meaning.daysAfter;
  const stretchIn = (year: number): Stretch => ({ first: dayIn(year), last: dayIn(year) });
  const year = meaning.year ?? chooseYear(stretchIn, anchor, meaning.toward);
  return year === null ? null : edtfDay(dayIn(year));
}
