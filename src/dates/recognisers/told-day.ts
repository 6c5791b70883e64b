import { NUMBER, numberFrom } from '../calendar-words.ts';
import { unitFrom } from '../calendar-units.ts';
import type { Recogniser } from '../recogniser.ts';

/**
 * the same day · that day · the next morning · the following day · the previous night ·
 * the day before · a day earlier · two weeks later
 *
 * `the day before the vote` counts from the vote, which no rule knows: a noun may not follow.
 */
const PATTERN = new RegExp(
  '(?<![\\p{L}\\d.,-])(?:(?:on|by|in|until)\\s+)?(?:' +
    '(?:the\\s+(?<near>same|very\\s+same|next|following|previous|preceding)|(?<that>that))\\s+(?:day|morning|afternoon|evening|night)(?![\\p{L}-])' +
    '|the\\s+day\\s+(?<side>before|after)(?=\\s*(?:[.,;:)"”]|$)|\\s+(?:and|in|at|with|while|when|but)\\b)' +
    `|(?<amount>an?|${NUMBER})\\s+(?<unit>day|week|month|year)s?\\s+(?<way>earlier|later|before|after|afterwards?)(?=\\s*(?:[.,;:)"”]|$)|\\s+(?:and|in|at|on|by|when|but)\\b)` +
    ')',
  'giu',
);

export const toldDay: Recogniser = {
  name: 'told-day',
  needs:
    /(?:same|next|following|previous|preceding|that)\s+(?:day|morning|afternoon|evening|night)|(?:day|week|month|year)s?\s+(?:earlier|later|before|after)/iu,
  needsTime: true,
  pattern: PATTERN,
  read(groups) {
    const near = groups.near?.toLowerCase();
    if (groups.that ?? near?.endsWith('same')) return { kind: 'narrative', unit: 'day', amount: 0 };
    if (near) return { kind: 'narrative', unit: 'day', amount: near === 'next' || near === 'following' ? 1 : -1 };
    if (groups.side) return { kind: 'narrative', unit: 'day', amount: groups.side.toLowerCase() === 'after' ? 1 : -1 };
    const amount = numberFrom(groups.amount);
    const unit = unitFrom(groups.unit);
    if (amount === null || unit === null || unit === 'quarter') return null;
    return { kind: 'narrative', unit, amount: /earlier|before/i.test(groups.way ?? '') ? -amount : amount };
  },
};
