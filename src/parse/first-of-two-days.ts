import type { Edtf } from '../model.ts';
import { monthNumber } from '../month-names.ts';
import { dayOfCalendar } from './day-of-calendar.ts';

/** Between two days of one paper: `15–21 May`, `May 16/17`, as a pattern's source. */
export const TO = String.raw`\s?[-–—/&]\s?`;

/** The first of two days, before the second: `May 16-17, 2021`, as a pattern's source. */
export const FROM = String.raw`(?:(?<from>\d{1,2})${TO})?`;

/**
 * The first of them before a day that opens with its number. A space beside the dash parts other things too:
 * `Page 3 - 17 May 2021`.
 */
const FROM_BEFORE = /(?:(?:^|day,?\s|(?<!\.)[\s(])(?<from>\d{1,2})\.?[-–—/&]|^(?<spaced>\d{1,2})\.?\s[-–—&]\s)$/u;

/** A paper is for so many days at most. */
const LONGEST_SPAN = 31;

/**
 * The first of the two days that a paper is for, `15-21 May 2021`, of which the `last` was found in a text, and how much
 * of what stands `before` the match tells it; null where there is but one.
 */
export function firstOfTwoDays(
  { groups = {}, 0: written }: RegExpExecArray,
  before: string,
  last: Edtf,
): { readonly value: Edtf; readonly length: number } | null {
  const ahead = /^\d{1,2}(?!\d)/u.test(written) ? FROM_BEFORE.exec(before) : null;
  const { from = ahead?.groups?.['from'] ?? ahead?.groups?.['spaced'], fromMonth } = groups;
  if (from === undefined) return null;
  const [year = '', month = ''] = last.split('-');
  const value = dayOfCalendar(year, fromMonth === undefined ? Number(month) : monthNumber(fromMonth), Number(from));
  if (value === null || value >= last || (Date.parse(last) - Date.parse(value)) / 86_400_000 > LONGEST_SPAN)
    return null;
  return { value, length: ahead === null ? 0 : ahead[0].replace(/^\D+/u, '').length };
}
