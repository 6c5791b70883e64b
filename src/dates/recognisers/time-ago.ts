import { NUMBER, numberFrom } from '../calendar-words.ts';
import { unitFrom } from '../calendar-units.ts';
import type { Recogniser } from '../recogniser.ts';

/** two days ago · a week or so ago · about three months back · ten years from now · in two weeks' time */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d.,-])(?:(?<about>about|around|some|nearly|almost|roughly|over|more\\s+than)\\s+)?(?<inTime>in\\s+)?(?<amount>an?|${NUMBER})\\s+(?<unit>day|week|month|year)s?['’]?` +
    '(?<orSo>\\s+or\\s+(?:so|two))?\\s+(?<side>ago|back|from\\s+(?:now|today)|hence|time)(?!\\p{L})',
  'giu',
);

export const timeAgo: Recogniser = {
  name: 'time-ago',
  needs: /(?:day|week|month|year)s?['’]?(?:\s+or\s+(?:so|two))?\s+(?:ago|back|from|hence|time)/iu,
  needsTime: true,
  pattern: PATTERN,
  read(groups) {
    const amount = numberFrom(groups.amount);
    const unit = unitFrom(groups.unit);
    const side = groups.side?.toLowerCase() ?? '';
    if (amount === null || unit === null || unit === 'quarter' || (side === 'time') !== (groups.inTime !== undefined))
      return null;
    const about = groups.about !== undefined || groups.orSo !== undefined;
    return { kind: 'offset', unit, amount: /ago|back/.test(side) ? -amount : amount, ...(about ? { about } : {}) };
  },
};
