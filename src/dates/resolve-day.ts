import type { DayMeaning, Edtf } from '../model.ts';
import { edtfBounds, edtfInterval } from './edtf.ts';
import { resolveCalendar, resolveFeast } from './resolve-calendar.ts';
import { resolveOffset, resolveUnit, resolveWeekday } from './resolve-span.ts';

function resolveAt(meaning: DayMeaning, anchor: number): Edtf | null {
  switch (meaning.kind) {
    case 'calendar':
      return resolveCalendar(meaning, anchor);
    case 'feast':
      return resolveFeast(meaning, anchor);
    case 'weekday':
      return resolveWeekday(meaning, anchor);
    case 'unit':
      return resolveUnit(meaning, anchor);
    default:
      return resolveOffset(meaning, anchor);
  }
}

/** The longest span of publication, in days, against which a relative expression still means something. */
const WIDEST_ANCHOR = 7;

/**
 * What a meaning comes to for an article published then, or null where that cannot be told.
 * A day of publication known only as a span gives a value where both its ends agree, else the stretch
 * between both readings. For a `narrative` meaning pass the day that the text spoke of last.
 * @example resolveDay({ kind: 'weekday', weekday: 7, toward: 'past' }, '2021-05-17') // '2021-05-16'
 */
export function resolveDay(meaning: DayMeaning, published: Edtf): Edtf | null {
  const bounds = edtfBounds(published);
  if (!bounds) return null;
  const first = resolveAt(meaning, bounds.first);
  const last = resolveAt(meaning, bounds.last);
  if (first === last) return first;
  const from = first === null ? null : edtfBounds(first);
  const to = last === null ? null : edtfBounds(last);
  if (!from || !to || bounds.last - bounds.first > WIDEST_ANCHOR) return null;
  return edtfInterval(Math.min(from.first, to.first), Math.max(from.last, to.last));
}
