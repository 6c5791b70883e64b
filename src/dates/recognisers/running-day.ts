import { ORDINAL } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';

/**
 * for a seventh day · for the third consecutive day · entered its second day · today is the eighth day ·
 * a fifth straight day: the day on which it is told.
 */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:for|into|in|on|enter(?:ed|s|ing)|is|it['’]s|was|marks?|marked)\\s+)(?:an?|the|its|their|his|her)\\s+${ORDINAL}\\s+(?:(?:straight|consecutive|successive|running)\\s+)?day(?![\\p{L}-])` +
    `|(?<![\\p{L}\\d-])${ORDINAL}\\s+(?:straight|consecutive|successive|running)\\s+day(?![\\p{L}-])`,
  'giu',
);

export const runningDay: Recogniser = {
  name: 'running-day',
  needs: /(?:d|h|t|ing|ive)\s+day\b/iu,
  needsTime: true,
  pattern: PATTERN,
  read: () => ({ kind: 'narrative', unit: 'day', amount: 0, sameSentence: true }),
};
