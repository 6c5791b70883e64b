import { calendarMeaning } from '../calendar-meaning.ts';
import { ANY_WEEKDAY, DAY, MONTH, ORDINAL, YEAR_BEHIND, monthNumber, numberFrom } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';

/** What may follow a stretch written with a word; a noun makes its end a count: `on May 3 and 12 people`. */
const AFTER =
  '(?:in|at|on|for|with|by|of|from|during|after|before|when|while|where|but|and|or|as|is|was|were|will|would)\\b';

/**
 * May 16 · on May 16, 2021 · Aug. 3rd · Monday, Oct. 26 · this coming Sunday, March eighth ·
 * May 3-5 · April 30 to May 2, 2021 · May 16 of last year
 *
 * Not `in May 21 people died`: after `in`, a month stands alone.
 */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d]|\\b[Ii]n\\s)(?:[Oo]n\\s+)?(?:(?:this\\s+|next\\s+|last\\s+)?(?:coming\\s+)?(?<weekday>${ANY_WEEKDAY}),?\\s+)?` +
    `(?<month>${MONTH})\\s*(?:the\\s+)?(?<day>${DAY}|${ORDINAL})` +
    `(?:\\s*(?:[-–—]\\s*(?:(?<dashMonth>${MONTH})\\s+)?(?<dashDay>${DAY})|(?:to|through|and(?!\\s+${MONTH}))\\s*(?:(?<endMonth>${MONTH})\\s+)?(?<endDay>${DAY})(?!\\s+(?!${AFTER})\\p{Ll})))?` +
    `${YEAR_BEHIND}?(?![\\d%]|[.,:]\\d|\\s+(?:per\\s*cent|percent|million|billion)\\b)`,
  'gu',
);

export const monthThenDay: Recogniser = {
  name: 'month-then-day',
  needs: new RegExp(`${MONTH}\\s*(?:the\\s+)?(?:${DAY}|${ORDINAL})`, 'u'),
  pattern: PATTERN,
  read(groups, around) {
    const month = monthNumber(groups.month);
    const day = numberFrom(groups.day);
    if (month === null || day === null) return null;
    const endMonth = monthNumber(groups.endMonth ?? groups.dashMonth);
    const endDay = numberFrom(groups.endDay ?? groups.dashDay);
    return calendarMeaning({ month, day, endMonth, endDay }, groups, around);
  },
};
