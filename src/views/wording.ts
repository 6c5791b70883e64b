import type { Edtf } from '../model.ts';
import { readEdtf } from '../edtf.ts';
import { remembered } from '../remembered.ts';
import { fill } from '../fill.ts';
import { rightToLeftLetters } from './right-to-left-letters.ts';
import { writeRange } from './write-range.ts';
import { directionOf, shownLanguage, stringsFor, type CountedKey, type Strings } from './strings/strings.ts';

/** How numbers, days and counted things are said in the language of the interface. */
export interface Wording {
  readonly strings: Strings;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** For `Intl`. */
  readonly locale: string;
  readonly number: (value: number) => string;
  readonly counted: (key: CountedKey, value: number) => string;
  /** `16 May 2021`, `16–17 May 2021`, `about May 2021`. What is no EDTF is shown as it is. */
  readonly day: (edtf: Edtf) => string;
  /** With the weekday: `Sunday 16 May 2021`. */
  readonly fullDay: (edtf: Edtf) => string;
  /** Without the year: `16 May`. */
  readonly shortDay: (edtf: Edtf) => string;
  /** In full, without the year: `16 May`. */
  readonly dayAndMonth: (day: string) => string;
  /** `May`, in full. */
  readonly monthAlone: (month: string) => string;
  /** A country by its ISO 3166 code; a code that is none stays as it is. */
  readonly country: (code: string) => string;
  readonly monthName: (month: string) => string;
  readonly monthAndYear: (month: string) => string;
  /** One to three letters for the head of a calendar; 1 is Monday. */
  readonly weekdayName: (weekday: number, style: 'narrow' | 'long') => string;
  /** These, each kept together where scripts of both directions meet. */
  readonly isolated: (parts: readonly string[]) => string[];
  /** `6 · no reprints`: what there is of these, each kept together as well. */
  readonly joined: (parts: readonly (string | null | undefined)[]) => string;
  /** Order of names in this language. */
  readonly compare: (a: string, b: string) => number;
}

type Style = Intl.DateTimeFormatOptions;

const dayStyle: Style = { day: 'numeric', month: 'short', year: 'numeric' };
const fullStyle: Style = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const shortStyle: Style = { day: 'numeric', month: 'short' };
const monthStyle: Style = { month: 'long', year: 'numeric' };

/** The wording for a BCP 47 tag, English where the interface is not translated. */
export function makeWording(tag: string): Wording {
  const language = shownLanguage(tag);
  const strings = stringsFor(language);
  const locale = language.includes('-') ? language : strings.locale;
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const number = remembered((value: number) => numbers.format(value));
  const plural = remembered((value: number) => plurals.select(value));
  const countedBy = remembered((key: CountedKey) =>
    remembered((value: number) => fill(strings[key][plural(value)] ?? strings[key].other, { n: number(value) })),
  );
  const collator = new Intl.Collator(locale, { numeric: true });
  const format = (style: Style) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  const monthFormat = format(monthStyle);
  const dayAndMonth = format({ day: 'numeric', month: 'long' });
  const monthLong = format({ month: 'long' });
  const monthOnly = format({ month: 'short' });
  const weekdays = { narrow: format({ weekday: 'narrow' }), long: format({ weekday: 'long' }) };
  const yearFormat = format({ year: 'numeric' });
  const range = (dayFormat: Intl.DateTimeFormat) => {
    const formats = { day: dayFormat, month: monthFormat, year: yearFormat };
    return remembered((edtf: Edtf) => describe(edtf, formats, strings));
  };
  return {
    strings,
    language,
    direction: directionOf(language),
    locale,
    number,
    counted: (key, value) => countedBy(key)(value),
    day: range(format(dayStyle)),
    fullDay: range(format(fullStyle)),
    shortDay: range(format(shortStyle)),
    dayAndMonth: (day) => dayAndMonth.format(atNoon(day)),
    monthAlone: (month) => monthLong.format(atNoon(`${month}-01`)),
    country: (code) => (/^[A-Z]{2}$/u.test(code) ? (regions.of(code) ?? code) : code),
    monthName: (month) => monthOnly.format(atNoon(`${month}-01`)),
    monthAndYear: (month) => monthFormat.format(atNoon(`${month}-01`)),
    weekdayName: (weekday, style) => weekdayName(weekdays, weekday, style),
    isolated: (parts) => isolated(parts, directionOf(language)),
    joined: (parts) =>
      isolated(
        parts.filter((part) => part != null),
        directionOf(language),
      ).join(' · '),
    compare: (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0),
  };
}

/**
 * First strong isolate and pop directional isolate (UAX #9) keep the parts in order: without them a day after an
 * Arabic name falls apart. A number stays on the line of what it counts.
 */
function isolated(parts: readonly string[], direction: 'ltr' | 'rtl'): string[] {
  const some = parts.map((part) => part.replace(/(?<=\d) | (?=\d)/gu, '\u00a0'));
  const isMixed = direction === 'rtl' || some.some((part) => rightToLeftLetters(part) > 0);
  return some.map((part) => (isMixed ? `\u2068${part}\u2069` : part));
}

function describe(
  edtf: Edtf,
  formats: Record<'day' | 'month' | 'year', Intl.DateTimeFormat>,
  strings: Strings,
): string {
  const range = readEdtf(edtf);
  if (range === null) return edtf;
  const format = formats[range.precision];
  const first = atNoon(range.first);
  const last = atNoon(range.last);
  const plain =
    range.first === range.last || range.precision !== 'day'
      ? samePeriod(format, first, last)
      : writeRange(format, first, last);
  if (range.open !== null) return fill(range.open === 'start' ? strings.before : strings.after, { day: plain });
  if (range.approximate) return fill(strings.aboutDay, { day: plain });
  return range.uncertain ? fill(strings.uncertainDay, { day: plain }) : plain;
}

function samePeriod(format: Intl.DateTimeFormat, first: Date, last: Date): string {
  const text = format.format(first);
  return text === format.format(last) ? text : writeRange(format, first, last);
}

/** In Urdu the narrow names that browsers and Node know are those of English: there the long one's first letter stands. */
function weekdayName(
  formats: Record<'narrow' | 'long', Intl.DateTimeFormat>,
  weekday: number,
  style: 'narrow' | 'long',
): string {
  // 5 January 1970 was a Monday.
  const day = atNoon(`1970-01-${String(weekday + 4).padStart(2, '0')}`);
  const [narrow, long] = [formats.narrow.format(day), formats.long.format(day)];
  if (style === 'long') return long;
  return /[A-Z]/u.test(narrow) && !/[A-Z]/iu.test(long) ? long.slice(0, 1) : narrow;
}

/** The only place where a day becomes a `Date`: to be formatted, in UTC. */
function atNoon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
