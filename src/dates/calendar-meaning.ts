import type { DayMeaning } from '../model.ts';
import { weekdayNumber, yearsAway } from './calendar-words.ts';
import { isSince, tenseAt } from './tense.ts';

/** What a recogniser found written: numbers, null where there was none. */
interface Written {
  readonly month: number;
  readonly day: number | null;
  readonly endMonth: number | null;
  readonly endDay: number | null;
}

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
  const toward = year !== null || away !== null ? null : isSince(around) ? 'before' : tenseAt(around);
  return {
    kind: 'calendar',
    year,
    month,
    day,
    ...(endMonth === null ? {} : { endMonth }),
    ...(endDay === null ? {} : { endDay }),
    ...(away === null ? {} : { yearsAway: away }),
    ...(weekday === null ? {} : { weekday }),
    ...(toward === null ? {} : { toward }),
  };
}
