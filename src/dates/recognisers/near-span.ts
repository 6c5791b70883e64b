import type { DayMeaning } from '../../model.ts';
import type { Recogniser } from '../recogniser.ts';

type Part = Extract<DayMeaning, { kind: 'unit' }>['part'];

/** last week · earlier this week · later this year · next month · the current quarter */
const PATTERN =
  /(?<![\p{L}\d-])(?:(?<part>earlier|later)\s+)?(?:the\s+)?(?<which>last|previous|this|current|next|coming)\s+(?<unit>week|month|quarter|year)(?![\p{L}-])/giu;

const AMOUNTS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 };

export const nearSpan: Recogniser = {
  name: 'near-span',
  pattern: PATTERN,
  read(groups) {
    const unit = groups.unit?.toLowerCase() as 'week' | 'month' | 'quarter' | 'year';
    const part: Part = groups.part?.toLowerCase() === 'earlier' ? 'elapsed' : groups.part ? 'remaining' : undefined;
    return { kind: 'unit', unit, amount: AMOUNTS[groups.which?.toLowerCase() ?? ''] ?? 0, ...(part ? { part } : {}) };
  },
};
