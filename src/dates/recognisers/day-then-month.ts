import { calendarMeaning } from '../calendar-meaning.ts';
import { ANY_WEEKDAY, A_MONTH, DAY, MONTH, ORDINAL, YEAR_BEHIND, monthNumber, numberFrom } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';

/**
 * 16 May · 16th of May 2021 · the sixteenth of May · Sunday, 16 May 2021 · 3-5 May · 30 April to 2 May ·
 * 16 May last year; a count may follow: `on 16 May 12 people died`
 */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d.,:$£€#-])(?:[Oo]n\\s+)?(?:(?<weekday>${ANY_WEEKDAY}),?\\s+)?(?:the\\s+)?` +
    `(?<day>${DAY}|${ORDINAL}(?=\\s+of))(?:\\s*(?:of\\s+)?(?<firstMonth>${MONTH}))?` +
    `(?:\\s*(?:[-–—]|to|(?<!${MONTH}\\s+)and)\\s*(?<endDay>${DAY}))?\\s*(?:of\\s+)?(?<month>${MONTH})` +
    `(?:${YEAR_BEHIND}|(?!\\s*\\d(?![\\d,.]*\\s+\\p{Ll}))(?!\\p{L}))`,
  'gu',
);

export const dayThenMonth: Recogniser = {
  name: 'day-then-month',
  // A month, and before it the last letter of a number: looked for in this order, as most texts have no month.
  needs: new RegExp(`(?:${A_MONTH.source})(?<=[\\ddht]\\s*(?:of\\s+)?\\p{Lu}\\p{L}{2})`, 'u'),
  pattern: PATTERN,
  read(groups, around) {
    const day = numberFrom(groups.day);
    const last = monthNumber(groups.month);
    if (day === null || last === null) return null;
    const endDay = numberFrom(groups.endDay);
    const first = monthNumber(groups.firstMonth);
    // `30 April 2 May` without a dash is two days, not a stretch.
    if (first !== null && endDay === null) return null;
    return calendarMeaning(
      { month: first ?? last, day, endMonth: first === null ? null : last, endDay },
      groups,
      around,
    );
  },
};
