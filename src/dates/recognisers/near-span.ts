import type { DayMeaning } from '../../model.ts';
import { unitFrom } from '../calendar-units.ts';
import type { Recogniser } from '../recogniser.ts';

type Part = Extract<DayMeaning, { kind: 'unit' }>['part'];

/** last week · earlier this week · later this year · next month · the current quarter */
const PATTERN =
  /(?<![\p{L}\d-])(?:(?<part>earlier|later)\s+)?(?<the>the\s+)?(?<which>last|previous|this|current|next|coming)\s+(?<unit>week|month|quarter|year)(?![\p{L}-])/giu;

/** `over the next month` runs from today: it is no calendar month. */
const WITHIN = /\b(?:over|within|in|during|for|throughout)\s+$/i;

const AMOUNTS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 };

export const nearSpan: Recogniser = {
  name: 'near-span',
  needs: /(?:last|previous|this|current|next|coming)\s+(?:week|month|quarter|year)/iu,
  needsTime: true,
  pattern: PATTERN,
  read(groups, { text, start }) {
    // A programme's or column's title: `on This Week`.
    if (/^\p{Lu}\p{Ll}/u.test(groups.unit ?? '')) return null;
    if (groups.the && WITHIN.test(text.slice(0, start))) return null;
    const unit = unitFrom(groups.unit);
    if (unit === null || unit === 'day') return null;
    const part: Part = groups.part?.toLowerCase() === 'earlier' ? 'elapsed' : groups.part ? 'remaining' : undefined;
    return { kind: 'unit', unit, amount: AMOUNTS[groups.which?.toLowerCase() ?? ''] ?? 0, ...(part ? { part } : {}) };
  },
};
