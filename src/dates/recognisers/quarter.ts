import { YEAR, numberFrom } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';

/** the third quarter · first quarter of 2021 · the fourth-quarter: calendar quarters, as papers count them. */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])(?:the\\s+)?(?<ordinal>first|second|third|fourth)[\\s-]quarter(?!\\p{L}|-?final)(?:\\s+(?:of\\s+)?(?<year>${YEAR})(?!\\d))?`,
  'giu',
);

export const quarter: Recogniser = {
  name: 'quarter',
  needs: /quarter/i,
  needsTime: true,
  pattern: PATTERN,
  read(groups) {
    const number = numberFrom(groups.ordinal);
    if (number === null || !groups.year) return null;
    return { kind: 'calendar', year: Number(groups.year), month: 3 * number - 2, endMonth: 3 * number, day: null };
  },
};
