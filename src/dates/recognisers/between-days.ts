import { calendarMeaning } from '../calendar-meaning.ts';
import { A_MONTH, DAY, MONTH, YEAR, monthNumber, numberFrom } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';

/** `1 January` or `January 1`, under names that end in this. */
const dayOfMonth = (end: string): string =>
  `(?:the\\s+)?(?:(?<dayA${end}>${DAY})\\s+(?:of\\s+)?(?<monthA${end}>${MONTH})|(?<monthB${end}>${MONTH})\\s+(?<dayB${end}>${DAY}))`;

/** between 1 January and 30 September · between January 1 and September 30, 2025 · between 3 May 2024 and 2 May 2025 */
const PATTERN = new RegExp(
  `(?<!\\p{L})[Bb]etween\\s+${dayOfMonth('First')}(?:,?\\s+(?<yearFirst>${YEAR}),?)?\\s+and\\s+` +
    `${dayOfMonth('Last')}(?:,?\\s+(?<yearLast>${YEAR})(?!\\d))?(?![\\p{L}\\d])`,
  'gu',
);

export const betweenDays: Recogniser = {
  name: 'between-days',
  needs: new RegExp(`[Bb]etween\\s+[^.]{0,20}(?:${A_MONTH.source})`, 'u'),
  pattern: PATTERN,
  read(groups, around) {
    const month = monthNumber(groups.monthAFirst ?? groups.monthBFirst);
    const day = numberFrom(groups.dayAFirst ?? groups.dayBFirst);
    const endMonth = monthNumber(groups.monthALast ?? groups.monthBLast);
    const endDay = numberFrom(groups.dayALast ?? groups.dayBLast);
    if (month === null || day === null || endMonth === null || endDay === null) return null;
    const next = endMonth < month || (endMonth === month && endDay < day) ? 1 : 0;
    const [first, last] = [Number(groups.yearFirst ?? 0), Number(groups.yearLast ?? 0)];
    // Over more than one turn of the year it is no stretch that a meaning can say; both days are read alone.
    if ((first > 0 && last > 0 && last - first !== next) || (next === 1 && endMonth >= month)) return null;
    const year = first > 0 ? first : last > 0 ? last - next : null;
    return calendarMeaning({ month, day, endMonth, endDay }, year === null ? {} : { year: String(year) }, around);
  },
};
