import type { DayMention, Edtf, ResolvedDay } from '../model.ts';
import { weekdayOf } from './civil-day.ts';
import { edtfDay, singleDay } from './edtf.ts';

/** `tomorrow (Tuesday)`, `yesterday, Sunday` */
const NAMED_AGAIN = /^\s*[,(]\s*$/u;
/** `Monday and Tuesday`, `Monday through Wednesday`, in other languages as well; a match is moved from Sunday to Saturday. */
const FOLLOWING = /^(?:\s+(?:and|till|until|through|und|bis|et|y|e|en|och|i|и|та)\s+(?:on\s+)?|\s?[–-]\s?)$/u;

const WEEK = 7;
const LONGEST = 12;

/**
 * What a weekday means beside another expression: that day, where it names it again; the day after it where it is the
 * second of two weekdays: papers tell of today and tomorrow, and of last week as such. Null where the two say nothing of
 * each other.
 *
 * @param text of the article
 */
export function besideAnother(
  text: string,
  before: ResolvedDay | undefined,
  { meaning, start }: DayMention,
  value: Edtf,
): Edtf | null {
  if (before === undefined || meaning.kind !== 'weekday' || start < before.end || start - before.end > LONGEST)
    return null;
  const [one, other] = [singleDay(before.value), singleDay(value)];
  if (one === null || other === null) return null;
  const between = text.slice(before.end, start);
  if (before.meaning.kind === 'offset' && NAMED_AGAIN.test(between))
    return weekdayOf(one) === meaning.weekday ? before.value : null;
  if (before.meaning.kind !== 'weekday' || one <= other || !FOLLOWING.test(between)) return null;
  return edtfDay(other + WEEK);
}
