import { NUMBER, numberFrom } from '../calendar-words.ts';
import { type CalendarUnit, unitFrom } from '../calendar-units.ts';
import type { Recogniser } from '../recogniser.ts';

/**
 * two days ago · a week or so ago · a fortnight ago · about three months back · a decade ago · ten years from now ·
 * in two weeks' time. Not `half a year ago`.
 */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d.,-]|\\bhalf\\s)(?:(?<about>about|around|some|nearly|almost|roughly|over|more\\s+than)\\s+)?(?<inTime>in\\s+)?(?<amount>an?|${NUMBER})\\s+(?<unit>day|week|fortnight|month|year|decade)s?['’]?` +
    '(?<orSo>\\s+or\\s+(?:so|two))?\\s+(?<side>ago|back|from\\s+(?:now|today)|hence|time)(?!\\p{L})',
  'giu',
);

/** Times that are counted in shorter ones. */
const LONGER: Readonly<Record<string, readonly [CalendarUnit, number]>> = {
  fortnight: ['week', 2],
  decade: ['year', 10],
};

export const timeAgo: Recogniser = {
  name: 'time-ago',
  needs: /(?:day|week|night|month|year|decade)s?['’]?(?:\s+or\s+(?:so|two))?\s+(?:ago|back|from|hence|time)/iu,
  needsTime: true,
  pattern: PATTERN,
  read(groups) {
    const amount = numberFrom(groups.amount);
    const [unit, times] = LONGER[groups.unit?.toLowerCase() ?? ''] ?? [unitFrom(groups.unit), 1];
    const side = groups.side?.toLowerCase() ?? '';
    if (amount === null || unit === null || unit === 'quarter' || (side === 'time') !== (groups.inTime !== undefined))
      return null;
    const about = groups.about !== undefined || groups.orSo !== undefined || (unit === 'year' && times > 1);
    return {
      kind: 'offset',
      unit,
      amount: /ago|back/.test(side) ? -times * amount : times * amount,
      ...(about ? { about } : {}),
    };
  },
};
