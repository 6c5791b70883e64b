import type { DayMeaning, Edtf } from '../model.ts';
import { addMonths, civilDay, dayNumber, daysInMonth, isRealDay, weekdayOf } from './civil-day.ts';
import { edtfBounds, edtfDay, edtfInterval, edtfMonth, edtfYear } from './edtf.ts';
import { feastDay } from './feast-day.ts';

type Of<K extends DayMeaning['kind']> = Extract<DayMeaning, { kind: K }>;

/** The latest such weekday on or before the day. */
const latest = (weekday: number, day: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);

const monday = (day: number): number => day - weekdayOf(day) + 1;

const WEEKDAY_RULES: Readonly<Record<Of<'weekday'>['toward'], (weekday: number, day: number) => number>> = {
  past: latest,
  before: (weekday, day) => latest(weekday, day - 1),
  coming: (weekday, day) => latest(weekday, day + 6),
  future: (weekday, day) => latest(weekday, day + 7),
  'before-this-week': (weekday, day) => monday(day) - 8 + weekday,
  'after-this-week': (weekday, day) => monday(day) + 6 + weekday,
};

/**
 * The year of a yearless stretch: the one in which it falls on the weekday written beside it or lies on
 * its side, else the nearest. `dayIn` gives its day in a year, null where that year has none (29 February).
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
  const onSide = years.filter(({ distance }) =>
    toward === 'past' ? distance <= 0 : toward === 'future' ? distance >= 0 : true,
  );
  const allowed = onWeekday.length > 0 ? onWeekday : onSide;
  const nearest = allowed.toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance))[0];
  return nearest?.year ?? null;
}

function resolveMonths(year: number, month: number, endMonth: number | undefined): Edtf {
  if (endMonth === undefined || endMonth === month) return edtfMonth(year, month);
  return `${edtfMonth(year, month)}/${edtfMonth(endMonth < month ? year + 1 : year, endMonth)}`;
}

function resolveCalendar(meaning: Of<'calendar'>, anchor: number): Edtf | null {
  const { month, day } = meaning;
  if (month === null) return meaning.year === null ? null : edtfYear(meaning.year);
  const dayIn = (year: number): number | null => {
    if (day !== null) return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
    // A month that holds the anchor lies at no distance from it.
    const first = dayNumber(year, month, 1);
    return Math.min(Math.max(anchor, first), first + daysInMonth(year, month) - 1);
  };
  const year = meaning.year ?? chooseYear(dayIn, anchor, meaning.toward, meaning.weekday);
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

function resolveUnit(meaning: Of<'unit'>, anchor: number): Edtf {
  const { year, month } = civilDay(anchor);
  const clip = (first: number, last: number): Edtf =>
    meaning.part === 'elapsed' && anchor >= first && anchor <= last
      ? edtfInterval(first, anchor)
      : meaning.part === 'remaining' && anchor >= first && anchor <= last
        ? edtfInterval(anchor, last)
        : edtfInterval(first, last);
  const week = monday(anchor) + 7 * meaning.amount;
  switch (meaning.unit) {
    case 'week':
      return clip(week, week + 6);
    case 'month': {
      const of = addMonths(year, month, meaning.amount);
      return edtfMonth(of.year, of.month);
    }
    case 'quarter': {
      const of = addMonths(year, month - ((month - 1) % 3), 3 * meaning.amount);
      const end = addMonths(of.year, of.month, 2);
      return `${edtfMonth(of.year, of.month)}/${edtfMonth(end.year, end.month)}`;
    }
    case 'year':
      return edtfYear(year + meaning.amount);
  }
}

/** So many units away: a day or week gives a day, a month a month, a year a year. */
function resolveOffset(meaning: Of<'offset'> | Of<'narrative'>, anchor: number): Edtf {
  const { year, month } = civilDay(anchor);
  const about = meaning.kind === 'offset' && meaning.about ? '~' : '';
  switch (meaning.unit) {
    case 'day':
      return edtfDay(anchor + meaning.amount) + about;
    case 'week':
      return edtfDay(anchor + 7 * meaning.amount) + about;
    case 'month': {
      const of = addMonths(year, month, meaning.amount);
      return edtfMonth(of.year, of.month) + about;
    }
    case 'year':
      return edtfYear(year + meaning.amount) + about;
  }
}

function resolveFeast(meaning: Of<'feast'>, anchor: number): Edtf | null {
  const dayIn = (year: number): number => feastDay(meaning.feast, year) + meaning.daysAfter;
  const year = meaning.year ?? chooseYear(dayIn, anchor, meaning.toward);
  return year === null ? null : edtfDay(dayIn(year));
}

function resolveAt(meaning: DayMeaning, anchor: number): Edtf | null {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, anchor);
    case 'weekday': {
      const day = WEEKDAY_RULES[meaning.toward](meaning.weekday, anchor) + (meaning.daysAfter ?? 0);
      return edtfInterval(day, day + (meaning.days ?? 1) - 1);
    }
    case 'offset':
    case 'narrative':
      return resolveOffset(meaning, anchor);
    case 'unit':
      return resolveUnit(meaning, anchor);
    case 'feast':
      return resolveFeast(meaning, anchor);
  }
}

/** The longest span of publication, in days, against which a relative expression still means something. */
const WIDEST_ANCHOR = 7;

/**
 * What a meaning comes to for an article published then, or null where that cannot be told.
 * A day of publication known only as a span gives a value where both its ends agree, else the stretch
 * between both readings. For a `narrative` meaning pass the day that the text spoke of last.
 * @example resolveDay({ kind: 'weekday', weekday: 7, toward: 'past' }, '2021-05-17') // '2021-05-16'
 */
export function resolveDay(meaning: DayMeaning, published: Edtf): Edtf | null {
  const bounds = edtfBounds(published);
  if (!bounds) return null;
  const first = resolveAt(meaning, bounds.first);
  const last = resolveAt(meaning, bounds.last);
  if (first === last) return first;
  const from = first === null ? null : edtfBounds(first);
  const to = last === null ? null : edtfBounds(last);
  if (!from || !to || bounds.last - bounds.first > WIDEST_ANCHOR) return null;
  return edtfInterval(Math.min(from.first, to.first), Math.max(from.last, to.last));
}
