import { YEAR, numberFrom } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';

/**
 * the first quarter of 2021 · the fourth-quarter 2021 · Q3 2021 · the second half of 2021 · H1 2021: parts of a
 * calendar year, as papers count them. Not without the year: then it may be a firm's own, or a match's half.
 */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])(?:the\\s+)?(?:(?<ordinal>first|second|third|fourth)[\\s-](?<part>quarter|half)(?!\\p{L}|-?final)|(?<letter>[QH])(?<number>[1-4]))` +
    `(?:,?\\s+(?:of\\s+)?(?<year>${YEAR})(?![\\d\\p{L}]|[-–]\\d))`,
  'giu',
);

const MONTHS: Readonly<Record<string, number>> = { quarter: 3, q: 3, half: 6, h: 6 };

export const quarter: Recogniser = {
  name: 'quarter',
  needs: /quarter|half|\b[QH][1-4]/i,
  pattern: PATTERN,
  read(groups) {
    const number = numberFrom(groups.ordinal ?? groups.number);
    const months = MONTHS[(groups.part ?? groups.letter ?? '').toLowerCase()];
    if (number === null || months === undefined || number * months > 12) return null;
    return {
      kind: 'calendar',
      year: Number(groups.year),
      month: months * (number - 1) + 1,
      endMonth: months * number,
      day: null,
    };
  },
};
