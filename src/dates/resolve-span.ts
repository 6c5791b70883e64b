import type { DayMeaning, Edtf } from '../model.ts';
import { addMonths, civilDay, weekdayOf } from './civil-day.ts';
import { edtfDay, edtfInterval, edtfMonth, edtfYear } from './edtf.ts';

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

/** A weekday, or a stretch that begins on one, seen from the day `anchor`. */
export function resolveWeekday(meaning: Of<'weekday'>, anchor: number): Edtf {
  const day = WEEKDAY_RULES[meaning.toward](meaning.weekday, anchor) + (meaning.daysAfter ?? 0);
  return edtfInterval(day, day + (meaning.days ?? 1) - 1);
}

/** What is left of a stretch of days for `earlier this week` and `later this week`. */
function partOf(first: number, last: number, part: Of<'unit'>['part'], anchor: number): Edtf {
  if (part === undefined || anchor < first || anchor > last) return edtfInterval(first, last);
  return part === 'elapsed' ? edtfInterval(first, anchor) : edtfInterval(anchor, last);
}

const UNIT_RULES: Readonly<Record<Of<'unit'>['unit'], (meaning: Of<'unit'>, anchor: number) => Edtf>> = {
  week: ({ amount, part }, anchor) => {
    const first = monday(anchor) + 7 * amount;
    return partOf(first, first + 6, part, anchor);
  },
  month: ({ amount }, anchor) => monthAway(anchor, amount),
  quarter: ({ amount }, anchor) => {
    const { year, month } = civilDay(anchor);
    const first = addMonths(year, month - ((month - 1) % 3), 3 * amount);
    const last = addMonths(first.year, first.month, 2);
    return `${edtfMonth(first.year, first.month)}/${edtfMonth(last.year, last.month)}`;
  },
  year: ({ amount }, anchor) => edtfYear(civilDay(anchor).year + amount),
};

/** The week, month, quarter or year that lies so many from the one of the day `anchor`. */
export const resolveUnit = (meaning: Of<'unit'>, anchor: number): Edtf => UNIT_RULES[meaning.unit](meaning, anchor);

function monthAway(anchor: number, amount: number): Edtf {
  const { year, month } = civilDay(anchor);
  const there = addMonths(year, month, amount);
  return edtfMonth(there.year, there.month);
}

const OFFSET_RULES: Readonly<Record<Of<'offset'>['unit'], (anchor: number, amount: number) => Edtf>> = {
  day: (anchor, amount) => edtfDay(anchor + amount),
  week: (anchor, amount) => edtfDay(anchor + 7 * amount),
  month: monthAway,
  year: (anchor, amount) => edtfYear(civilDay(anchor).year + amount),
};

/** So many units from the day `anchor`: days and weeks give a day, months a month, years a year. */
export function resolveOffset(meaning: Of<'offset'> | Of<'narrative'>, anchor: number): Edtf {
  const value = OFFSET_RULES[meaning.unit](anchor, meaning.amount);
  return meaning.kind === 'offset' && meaning.about ? `${value}~` : value;
}
