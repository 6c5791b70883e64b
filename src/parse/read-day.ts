import type { Edtf } from '../model.ts';
import { europeanDigits } from '../european-digits.ts';
import { ANY_MONTH, monthNumber } from '../month-names.ts';
import { weekdayNumber } from '../weekday-names.ts';

/** Papers of the Levant print both of their names: `آذار/مارس`, `مارس (آذار)`. */
const MONTH = String.raw`(?<month>${ANY_MONTH})(?![\p{L}\p{M}])\.?(?:\s?[/(]\s?\p{Script=Arabic}{2,8}(?:\s\p{Script=Arabic}{5,6})?\)?)?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:1[5-9]|20)\d\d)`;

/** The year ends; sites' scripts lose the space before the clock: `March 9, 202110:30 AM`. */
const END = String.raw`(?!\d(?!\d?:\d\d))`;

/** A day found in a text; offsets count in that text. */
export interface DayFound {
  readonly value: Edtf;
  readonly start: number;
  readonly end: number;
  /** Of figures that could be two days, the one with the month first; `value` has the day first. */
  readonly other?: Edtf;
  /** The year is written in two digits. */
  readonly short?: true;
  /** The figures are parted by full stops. */
  readonly dots?: true;
}

/**
 * The forms, tried in order: 2021-05-17(T10:00), 2021/05/17, 20210517 · May 17th, 2021 · 17 May 2021, 17. Mai 2021,
 * 17 de mayo de 2021 · 2021年5月17日 ·
 * 17.05.2021 · 17/05/2021 or 05/17/2021, both where neither they nor a weekday tell which is meant · May 17 10:15:00 +0000 2021, as
 * programs print a moment.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\d)${YEAR}([-/._])(?<number>\d{1,2})\2(?<day>\d{1,2})(?!\d)`, 'iu'),
  new RegExp(String.raw`(?<!\d)${YEAR}(?<number>[01]\d)(?<day>[0-3]\d)(?!\d)`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})${MONTH}\s*${DAY}(?:\s*,\s*|\s+)${YEAR}${END}`, 'iu'),
  new RegExp(
    String.raw`(?<!\d)${DAY}\.?(?:\s+(?:of|de|di))?[\s/-]*${MONTH}(?:\s*[,،]\s*|[\s/-]+|(?<=\.))(?:de\s+)?${YEAR}(?!\d)`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\d)${YEAR}年\s?(?<number>\d{1,2})月\s?(?<day>\d{1,2})日`, 'iu'),
  new RegExp(String.raw`(?<!\d)(?<one>\d{1,2})(?<dot>\.)(?<two>\d{1,2})\.${YEAR}(?!\d)`, 'iu'),
  new RegExp(String.raw`(?<!\d)(?<one>\d{1,2})([-/])(?<two>\d{1,2})\2${YEAR}(?!\d)`, 'iu'),
  new RegExp(
    String.raw`(?<!\p{L})${MONTH}\s+${DAY}\s+\d\d:\d\d(?::\d\d)?\s+(?:(?:[A-Z]{3,4}|[+-]\d{4})\s+)?${YEAR}(?!\d)`,
    'iu',
  ),
];

const YEAR_WRITTEN = /(?:1[5-9]|20)\d\d/u;

/** The first day with its year written in a text, or null. A day that is not in the calendar is none. */
export function readDay(written: string): DayFound | null {
  const text = europeanDigits(written);
  if (!YEAR_WRITTEN.test(text)) return null;
  for (const form of FORMS) {
    const match = form.exec(text);
    const day = match && toDay(match.groups ?? {}, weekdayBeside(text, match.index, match[0].length));
    if (match && day) return { ...day, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The weekday written straight before or behind, 1 to 7; 0 where there is none. */
function weekdayBeside(text: string, start: number, length: number): number {
  const before = /([\p{L}\p{M}]+)[.,]?\s*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
  const after = /^,?\s*\(?([\p{L}\p{M}]+)/u.exec(text.slice(start + length, start + length + 20))?.[1] ?? '';
  return weekdayNumber(before) || weekdayNumber(after);
}

function toDay(groups: Groups, weekday: number): Omit<DayFound, 'start' | 'end'> | null {
  const { year = '', one, two, dot } = groups;
  if (one === undefined || two === undefined) {
    const value = asDay(year, monthOf(groups), Number(groups['day']));
    return value === null ? null : { value };
  }
  const readings = [asDay(year, Number(two), Number(one)), asDay(year, Number(one), Number(two))];
  const [value, other] = new Set(readings.filter((day) => day !== null));
  if (value === undefined) return null;
  if (other === undefined) return { value };
  const [meant] = [value, other].filter((day) => weekdayOf(day) === weekday);
  if (meant !== undefined) return { value: meant };
  if (dot !== undefined) return weekday > 0 ? { value } : { value, other, dots: true };
  return weekday > 0 ? null : { value, other };
}

const weekdayOf = (day: Edtf): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

function monthOf({ month, number }: Groups): number {
  return month === undefined ? Number(number) : monthNumber(month);
}

function asDay(year: string, month: number, day: number): Edtf | null {
  const y = Number(year);
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const MONTH_AND_YEAR = new RegExp(String.raw`^${MONTH},?\s+${YEAR}$`, 'iu');

/** A month or year where no day is written: `2021-05`, `May 2021`, `2021`; or null. */
export function readMonthOrYear(text: string): Edtf | null {
  const iso = /^(?<year>(?:1[5-9]|20)\d\d)(?:[-/](?<month>0[1-9]|1[0-2]))?$/u.exec(text.trim())?.groups;
  if (iso) return iso['month'] === undefined ? (iso['year'] ?? null) : `${iso['year']}-${iso['month']}`;
  const named = MONTH_AND_YEAR.exec(text.trim())?.groups;
  return named ? `${named['year']}-${String(monthOf(named)).padStart(2, '0')}` : null;
}
