import type { DayMeaning, Edtf } from '../model.ts';
import { addMonths, civilDay, dayNumber, isRealDay, weekdayOf } from './civil-day.ts';
import { edtfDay } from './edtf.ts';

type Calendar = Extract<DayMeaning, { kind: 'calendar' }>;

/**
 * The day of that number in the month of the day `anchor` or one beside it: the nearest on its side, on the weekday
 * written with it. Null where no month has it.
 */
export function resolveDayOfMonth({ monthsAway, toward, weekday }: Calendar, day: number, anchor: number): Edtf | null {
  const here = civilDay(anchor);
  const days = (monthsAway === undefined ? [0, -1, 1] : [monthsAway]).flatMap((away) => {
    const { year, month } = addMonths(here.year, here.month, away);
    return isRealDay(year, month, day) ? [dayNumber(year, month, day)] : [];
  });
  const onItsSide = (number: number): boolean =>
    toward === undefined || (toward === 'future' ? number >= anchor : number <= anchor);
  const [nearest] = days
    .filter((number) => onItsSide(number) && (weekday === undefined || weekdayOf(number) === weekday))
    .toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor));
  return nearest === undefined ? null : edtfDay(nearest);
}
