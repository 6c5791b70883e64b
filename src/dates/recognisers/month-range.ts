import { calendarMeaning } from '../calendar-meaning.ts';
import { A_MONTH, MONTH, MONTH_NAME, YEAR_BEHIND, monthNumber } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';

/**
 * between January and March · from January to March 2026 · July–September last year · the April-June quarter
 *
 * Not `March to May 5`, which ends on a day; `March and April` are two months.
 */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d]|\\d(?:st|nd|rd|th)?\\s)(?:[Bb]etween\\s+(?<first>${MONTH_NAME})\\s+and\\s+(?<last>${MONTH_NAME})` +
    `|(?:(?:[Ff]rom|[Ii]n|[Dd]uring)\\s+)?(?<month>${MONTH})(?:\\s*[-–—]\\s*|\\s+(?:to|through)\\s+)(?<endMonth>${MONTH}))` +
    `(?:${YEAR_BEHIND}|(?![\\p{L}\\d’']|\\s+\\d))`,
  'gu',
);

export const monthRange: Recogniser = {
  name: 'month-range',
  needs: new RegExp(
    `(?:${A_MONTH.source})[\\p{L}.]*(?:\\s*[-–—]\\s*|\\s+(?:to|through|and)\\s+)(?:${A_MONTH.source})`,
    'u',
  ),
  pattern: PATTERN,
  read(groups, around) {
    const month = monthNumber(groups.first ?? groups.month);
    const endMonth = monthNumber(groups.last ?? groups.endMonth);
    return month === null || endMonth === null || month === endMonth
      ? null
      : calendarMeaning({ month, day: null, endMonth, endDay: null }, groups, around);
  },
};
