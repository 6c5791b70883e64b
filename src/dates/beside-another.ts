import type { DayMention, ResolvedDay } from '../model.ts';
import { weekdayOf } from './civil-day.ts';
import { edtfDay, singleDay } from './edtf.ts';

/** `tomorrow (Tuesday)`, `yesterday, Sunday` */
const NAMED_AGAIN = /^\s*[,(]\s*$/u;
/** `Monday and Tuesday`, `Monday through Wednesday`, in other languages as well; a match is moved from Sunday to Saturday. */
const FOLLOWING = /^(?:\s+(?:and|till|until|through|und|bis|et|y|e|en|och|i|и|та)\s+(?:on\s+)?|\s?[–-]\s?)$/u;

const WEEK = 7;
const LONGEST = 12;

/**
 * A weekday that stands beside another expression, and that one, as both are meant: the weekday that names a day again
 * is that day, the second of two weekdays comes after the first. Null where the two say nothing of each other.
 *
 * @param text of the article
 */
export function besideAnother(
  text: string,
  before: ResolvedDay | undefined,
  { meaning, start }: DayMention,
  value: string,
): readonly [before: string, value: string] | null {
  if (before === undefined || meaning.kind !== 'weekday' || start < before.end || start - before.end > LONGEST)
    return null;
  const [one, other] = [singleDay(before.value), singleDay(value)];
  if (one === null || other === null) return null;
  const between = text.slice(before.end, start);
  if (before.meaning.kind === 'offset' && NAMED_AGAIN.test(between))
    return weekdayOf(one) === meaning.weekday ? [before.value, before.value] : null;
  if (before.meaning.kind !== 'weekday' || one < other || !FOLLOWING.test(between)) return null;
  return meaning.toward === 'past' ? [edtfDay(one - WEEK), value] : [before.value, edtfDay(other + WEEK)];
}
