import type { DayMeaning } from '../model.ts';
import { weekdayNumber, yearsAway } from './calendar-words.ts';
import { liesBehind, tenseAt } from './tense.ts';

/** What a recogniser found written: numbers, null where there was none. */
interface Written {
  readonly month: number;
  readonly day: number | null;
  readonly endMonth: number | null;
  readonly endDay: number | null;
}

/** Behind the day by which it is called: `the 9 May riots`, `the July 15 coup attempt`. */
const HAPPENED =
  /^\s+(?:terror(?:ist)?\s+|suicide\s+)?(?:attacks?|bombings?|massacre|riots?|uprising|coup|insurrection|pogrom|killings|earthquake|disaster|hijackers)\b/u;

const isNamed = ({ text, end }: Parameters<typeof tenseAt>[0]): boolean => HAPPENED.test(text.slice(end, end + 40));

/** A day or stretch of the calendar as written, with the weekday, year and side that stand beside it. */
export function calendarMeaning(
  written: Written,
  groups: Readonly<Record<string, string | undefined>>,
  around: Parameters<typeof tenseAt>[0],
): Extract<DayMeaning, { kind: 'calendar' }> {
  const { month, day, endMonth, endDay } = written;
  const year = groups['year'] ? Number(groups['year']) : null;
  const weekday = weekdayNumber(groups['weekday']);
  const away = yearsAway(groups['away']);
  const sameYear = /^th(?:at|e)/iu.test(groups['away'] ?? '');
  const named = day !== null && year === null && away === null && weekday === null && isNamed(around);
  const toward = year !== null || away !== null ? null : liesBehind(around) ? 'before' : tenseAt(around);
  return {
    kind: 'calendar',
    year,
    month,
    day,
    ...(endMonth === null ? {} : { endMonth }),
    ...(endDay === null ? {} : { endDay }),
    ...(away === null ? {} : { yearsAway: away }),
    ...(sameYear ? { sameYear } : {}),
    ...(named ? { named } : {}),
    ...(weekday === null ? {} : { weekday }),
    ...(toward === null ? {} : { toward }),
  };
}
