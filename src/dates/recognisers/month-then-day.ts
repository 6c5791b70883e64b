import {
  ANY_WEEKDAY,
  A_MONTH,
  DAY,
  MONTH,
  ORDINAL,
  YEAR,
  monthNumber,
  numberFrom,
  weekdayNumber,
} from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';
import { tenseAt } from '../tense.ts';

/**
 * May 16 · on May 16, 2021 · Aug. 3rd · Monday, Oct. 26 · this coming Sunday, March eighth ·
 * May 3-5 · April 30 to May 2, 2021
 *
 * Not `in May 21 people died`: after `in`, a month stands alone.
 */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d]|\\b[Ii]n\\s)(?:[Oo]n\\s+)?(?:(?:this\\s+|next\\s+|last\\s+)?(?:coming\\s+)?(?<weekday>${ANY_WEEKDAY}),?\\s+)?` +
    `(?<month>${MONTH})\\s*(?:the\\s+)?(?<day>${DAY}|${ORDINAL})` +
    `(?:\\s*(?:[-–—]|to|through|and(?!\\s+${MONTH}))\\s*(?:(?<endMonth>${MONTH})\\s+)?(?<endDay>${DAY})(?!\\s+\\p{Ll}))?` +
    `(?:,?\\s+(?<year>${YEAR})(?!\\d))?(?![\\d%]|[.,:]\\d|\\s+(?:per\\s*cent|percent|million|billion)\\b)`,
  'gu',
);

export const monthThenDay: Recogniser = {
  name: 'month-then-day',
  needs: A_MONTH,
  pattern: PATTERN,
  read(groups, around) {
    const month = monthNumber(groups.month);
    const day = numberFrom(groups.day);
    if (month === null || day === null) return null;
    const year = groups.year ? Number(groups.year) : null;
    const weekday = weekdayNumber(groups.weekday);
    const endMonth = monthNumber(groups.endMonth);
    const endDay = numberFrom(groups.endDay);
    const toward = year === null ? tenseAt(around) : null;
    return {
      kind: 'calendar',
      year,
      month,
      day,
      ...(endMonth === null ? {} : { endMonth }),
      ...(endDay === null ? {} : { endDay }),
      ...(weekday === null ? {} : { weekday }),
      ...(toward === null ? {} : { toward }),
    };
  },
};
