import type { Edtf } from '../model.ts';
import { europeanDigits } from '../european-digits.ts';
import { monthNumber } from '../month-names.ts';
import { weekdayNumber } from '../weekday-names.ts';
import { dayOfCalendar } from './day-of-calendar.ts';
import { FROM, TO, firstOfTwoDays } from './first-of-two-days.ts';
import { readOtherCalendar } from './other-calendars.ts';

/**
 * A word that may name a month: which do is looked up, since a pattern of all names would be long. Papers of the Levant
 * print both of their names: `آذار/مارس`, `مارس (آذار)`.
 */
const WORD = String.raw`(?:[كت][ا-ي]{4}\s\S{5,6}|[^\s\d.,،;:(|/<>"'–—-]{1,14})`;
const MONTH = String.raw`(?<month>${WORD})\.?(?:\s?[/(]\s?\p{Script=Arabic}{2,8}(?:\s\p{Script=Arabic}{5,6})?\)?)?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH|er|\.?º|°)?`;
const YEAR = String.raw`(?<year>(?:1[5-9]|20)\d\d)`;

/** A digit of the day, or of something else, that a scan parted from it: `1 7 May 2021`. */
const PARTED = /(?:^|[,;(]\s?|day\s)[0-3]\s$/u;

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
  /** Letters stand for some of the figures, as scans read them. */
  readonly mended?: true;
}

/**
 * The forms, tried in order: 2021-05-17(T10:00), 2021/05/17, 2021. 5. 17., 20210517 · May 17th, 2021, May 16-17, 2021 ·
 * 17 May 2021, 17. Mai 2021, 17 de mayo del 2021, 15-21 May 2021 · 29 April - 5 May 2021 · 2021. május 17. · 2021年5月17日,
 * 2021년 5월 17일 · 17 tháng 5 năm 2021 · 17.05.2021, 17. 5. 2021 · 17/05/2021 or 05/17/2021, both where neither they nor a
 * weekday tell which is meant · May 17 10:15:00 +0000 2021, as programs print a moment.
 */
const FORMS: readonly RegExp[] = [
  String.raw`(?<!\d)${YEAR}([-/._]|\. )(?<number>\d{1,2})\2(?<day>\d{1,2})(?!\d)`,
  String.raw`(?<!\d)${YEAR}(?<number>[01]\d)(?<day>[0-3]\d)(?!\d)`,
  String.raw`(?<!\p{L})${MONTH}\s*${FROM}${DAY}(?:\s*,\s*|\s+(?:del?\s+)?)${YEAR}${END}`,
  String.raw`(?<!\d)(?<from>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?<fromMonth>${WORD})${TO}${DAY}\.?\s+${MONTH},?\s+${YEAR}(?!\d)`,
  String.raw`(?<!\d)${DAY}(?<point>\.)?(?:\s+(?:of|day\sof|de|di|OF|DE|DI))?[\s/-]*${MONTH}(?:\s*[,،]\s*|[\s/-]*)(?:(?:del?|DEL?)\s+)?${YEAR}(?!\d)`,
  String.raw`(?<!\d)${YEAR}\.?\s+(?:m\.\s+)?${MONTH}\s+${DAY}(?!\d)`,
  String.raw`(?<!\d)${YEAR}[年년]\s?(?<number>\d{1,2})[月월]\s?(?<day>\d{1,2})[日일]`,
  String.raw`(?<!\d)${DAY}\s+[Tt]háng\s+(?<number>\d{1,2})(?:\s*[,/-]\s*|\s+)(?:năm\s+)?${YEAR}(?!\d)`,
  String.raw`(?<!\d)(?<one>\d{1,2})(?<dot>\.)\s?(?<two>\d{1,2})\.\s?${YEAR}(?!\d)`,
  String.raw`(?<!\d)(?<one>\d{1,2})([-/])(?<two>\d{1,2})\2${YEAR}(?!\d)`,
  String.raw`(?<!\p{L})${MONTH}\s+${DAY}\s+\d\d:\d\d(?::\d\d)?\s+(?:(?:[A-Z]{3,4}|[+-]\d{4})\s+)?${YEAR}(?!\d)`,
].map((form) => new RegExp(form, 'gu'));

const YEAR_WRITTEN = /(?:1[5-9]|20)\d\d/u;

/**
 * The first day with its year written in a text, or null. A day that is not in the calendar is none. Of two days that
 * one paper is for, `15-21 May 2021`, both.
 */
export function readDay(written: string): DayFound | null {
  const digits = europeanDigits(written);
  const text = mended(digits);
  return (YEAR_WRITTEN.test(text) ? readCommon(text, digits, written) : null) ?? readOtherCalendar(digits, written);
}

/** Years of Nepal's calendar, in its script. */
const OF_NEPAL = /20[4-9]\d/u;
const DEVANAGARI = /[\u0900-\u097f]/u;

function readCommon(text: string, digits: string, written: string): DayFound | null {
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const [{ length }] = match;
      const before = text.slice(0, match.index);
      if (/^\d\D/u.test(match[0]) && PARTED.test(before)) continue;
      if (OF_NEPAL.test(match.groups?.['year'] ?? '') && DEVANAGARI.test(written)) continue;
      const day = toDay(match.groups ?? {}, weekdayBeside(text, match.index, length));
      if (!day) continue;
      const end = match.index + length;
      const isMended = digits.slice(match.index, end) !== match[0];
      const from = firstOfTwoDays(match, before, day.value);
      return {
        ...day,
        ...(isMended ? { mended: true } : {}),
        ...(from === null ? {} : { value: `${from.value}/${day.value}` }),
        start: match.index - (from?.length ?? 0),
        end,
      };
    }
  return null;
}

/** Figures that scans read as letters. */
const MISREAD = /\d[lIOo]|[lIOo]\d/u;
const MISREAD_NUMBER = /(?<![\p{L}\d])(?=[lIOo]*\d)[\dlIOo]{2,4}(?![\p{L}\d])/gu;

/** The text with the figures that a scan read as letters: `l7 May 2O21`. */
const mended = (text: string): string =>
  MISREAD.test(text)
    ? text.replace(MISREAD_NUMBER, (number) => number.replace(/[lI]/gu, '1').replace(/[Oo]/gu, '0'))
    : text;

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
    const value = dayOfCalendar(year, monthOf(groups), Number(groups['day']));
    return value === null ? null : { value };
  }
  const readings = [dayOfCalendar(year, Number(two), Number(one)), dayOfCalendar(year, Number(one), Number(two))];
  const [value, other] = new Set(readings.filter((day) => day !== null));
  if (value === undefined) return null;
  if (other === undefined) return { value };
  const [meant] = [value, other].filter((day) => weekdayOf(day) === weekday);
  if (meant !== undefined) return { value: meant };
  if (dot !== undefined) return weekday > 0 ? { value } : { value, other, dots: true };
  return weekday > 0 ? null : { value, other };
}

const weekdayOf = (day: Edtf): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

function monthOf({ month, number, point }: Groups): number {
  return month === undefined ? Number(number) : monthNumber(month, point !== undefined);
}

const MONTH_AND_YEAR = new RegExp(String.raw`^${MONTH},?\s+${YEAR}$`, 'u');

/** A month or year where no day is written: `2021-05`, `May 2021`, `2021`; or null. */
export function readMonthOrYear(text: string): Edtf | null {
  const iso = /^(?<year>(?:1[5-9]|20)\d\d)(?:[-/](?<month>0[1-9]|1[0-2]))?$/u.exec(text.trim())?.groups;
  if (iso) return iso['month'] === undefined ? (iso['year'] ?? null) : `${iso['year']}-${iso['month']}`;
  const named = MONTH_AND_YEAR.exec(text.trim())?.groups;
  const month = named ? monthOf(named) : 0;
  return month > 0 ? `${named?.['year']}-${String(month).padStart(2, '0')}` : null;
}
