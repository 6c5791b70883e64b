import type { DayMention } from '../../model.ts';
import { isRealDay } from '../civil-day.ts';

/** A leap year: without a year of its own, 29 February is possible. */
const LEAP_YEAR = 2000;

function isPossible({ meaning }: DayMention): boolean {
  if (meaning.kind !== 'calendar' || meaning.month === null) return true;
  if (meaning.day === null) return meaning.month >= 1 && meaning.month <= 12;
  const year = meaning.year ?? LEAP_YEAR;
  const end = meaning.endDay === undefined || isRealDay(year, meaning.endMonth ?? meaning.month, meaning.endDay);
  const rises = meaning.endDay === undefined || meaning.endMonth !== undefined || meaning.endDay > meaning.day;
  return isRealDay(year, meaning.month, meaning.day) && end && rises;
}

/** Drops days that no calendar has: 31 June, 5-3 May. */
export function dropImpossible(mentions: readonly DayMention[]): readonly DayMention[] {
  return mentions.filter(isPossible);
}
