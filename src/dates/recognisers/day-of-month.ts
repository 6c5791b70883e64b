import { DAY_ENDING } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';
import { sentenceAround, tenseAt } from '../tense.ts';

/** What may follow a day that stands alone; a noun makes it a count: `on the 14th floor`. */
const ALONE =
  '(?=\\s*(?:[.,;:)”"]|$)|\\s+(?!in\\s+a\\s+row)(?:to|at|in|with|for|when|where|after|but|because|by|from|that|and|or|as|while|before|during)\\b)';

/**
 * on the 14th · by the 5th of this month · the 28th of last month · the 5th inst. · 28th ult. · the 6th prox.: a day of
 * the month of publication or of one beside it, as letters, old papers and the agencies of Asia tell it.
 */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d])(?:[Oo]n\\s+)?(?:the\\s+)?(?<day>${DAY_ENDING})(?:,?\\s+(?:of\\s+)?(?:(?<which>this|last|next|the\\s+same|the\\s+current)\\s+month(?![\\p{L}’'])|(?<latin>inst|ult|prox)(?:ant|imo)?(?!\\p{L})\\.?)` +
    `|(?<=(?:[Oo]n|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|dated)\\s+the\\s+\\S+)${ALONE})`,
  'gu',
);

const MONTHS_AWAY: Readonly<Record<string, number>> = { last: -1, ult: -1, next: 1, prox: 1 };

/** Sports count holes, laps and innings in the same words. */
const COUNTED =
  /\b(?:hole|birdie|bogey|eagle|par|tee|fairway|green|putt|lap|inning|over|floor|minute|draft|seed)s?\b/iu;

export const dayOfMonth: Recogniser = {
  name: 'day-of-month',
  needs: new RegExp(`${DAY_ENDING}(?:\\s*(?:[.,;:)”"]|$)|,?\\s+\\p{Ll})`, 'u'),
  pattern: PATTERN,
  read(groups, around) {
    const day = Number.parseInt(groups.day ?? '', 10);
    const named = groups.which ?? groups.latin;
    if (named !== undefined) {
      return { kind: 'calendar', year: null, month: null, day, monthsAway: MONTHS_AWAY[named.toLowerCase()] ?? 0 };
    }
    const { before, after } = sentenceAround(around);
    if (COUNTED.test(before) || COUNTED.test(after)) return null;
    const toward = tenseAt(around);
    return { kind: 'calendar', year: null, month: null, day, ...(toward ? { toward } : {}) };
  },
};
