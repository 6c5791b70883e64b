/** Names of months, weekdays and numbers in English, as sources for patterns and as look-ups. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];
const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS: readonly string[] = ['thirty', 'forty', 'fifty'];

const either = (words: readonly string[]): string =>
  [...words, ...words.map((word) => word.toUpperCase())].toSorted((a, b) => b.length - a.length).join('|');

/** The beginning of a month's name, to see quickly that a text has none. */
export const A_MONTH = new RegExp(either(MONTHS.map((name) => name.slice(0, 3))));
/** The word for a day, a part of it or a longer time, in capitals or not. */
export const A_TIME = /day|night|week|month|year|decade|quarter|morning|afternoon|evening|morrow/iu;
/** A month's full name, capitalised or in capitals. */
export const MONTH_NAME = `(?:${either(MONTHS)})`;
/** A month's full or shortened name (`Sept`, `Aug.`). */
export const MONTH = `(?:${MONTH_NAME}\\b|(?:${either([...MONTHS.map((name) => name.slice(0, 3)), 'Sept'])})\\b\\.?)`;
/** A weekday's full name. */
export const WEEKDAY = `(?:${either(WEEKDAYS)})`;
/** A weekday's full or shortened name: short ones are safe only beside a date. */
export const ANY_WEEKDAY = `(?:${WEEKDAY}\\b|(?:${either(['Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri', 'Sat', 'Sun'])})\\b\\.?)`;
/** A day of the month in digits, with or without its ending: `3`, `03`, `3rd`. */
export const DAY = '(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d\\p{L}]))';
/** The same with its ending. */
export const DAY_ENDING = '(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?![\\d\\p{L}]))';
/** A year that news writes of. */
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
/** What tells the year behind a day or month: `2021`, `, 2021`, `last year`, `of that year`; not `last year’s`. */
export const YEAR_BEHIND = `(?:(?:,\\s*|\\s+)(?<year>${YEAR})(?!\\d)|,?\\s+(?:of\\s+)?(?<away>last|this|next|that|the\\s+same)\\s+year(?![\\p{L}’']))`;
/** An ordinal in words or digits. */
export const ORDINAL = `(?:${ORDINALS.toSorted((a, b) => b.length - a.length).join('|')}|\\d{1,3}(?:st|nd|rd|th))`;
/** A small number in words or digits. */
export const NUMBER = `(?:${[...CARDINALS, ...TENS].join('|')}|\\d{1,3})`;

const indexOfPrefix = (names: readonly string[], written: string): number | null => {
  const start = written.slice(0, 3).toLowerCase();
  const index = names.findIndex((name) => name.toLowerCase().startsWith(start));
  return index < 0 ? null : index + 1;
};

/** 1 to 12 from a month's name in any form of `MONTH`. */
export const monthNumber = (written: string | undefined): number | null =>
  written ? indexOfPrefix(MONTHS, written) : null;

/** 1 (Monday) to 7 from a weekday's name in any form of `ANY_WEEKDAY`. */
export const weekdayNumber = (written: string | undefined): number | null =>
  written ? indexOfPrefix(WEEKDAYS, written) : null;

/** How many years from the one of publication: `last` is -1; null where nothing of the kind is written. */
export const yearsAway = (written: string | undefined): number | null =>
  written ? ({ last: -1, this: 0, next: 1 }[written.toLowerCase()] ?? null) : null;

/** A number from digits (with or without an ending), a cardinal, an ordinal, `a` or `an`. */
export function numberFrom(written: string | undefined): number | null {
  if (!written) return null;
  const word = written.toLowerCase();
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  if (word === 'a' || word === 'an') return 1;
  if (TENS.includes(word)) return 10 * (TENS.indexOf(word) + 3);
  const cardinal = CARDINALS.indexOf(word);
  const index = cardinal >= 0 ? cardinal : ORDINALS.indexOf(word);
  return index < 0 ? null : index + 1;
}
