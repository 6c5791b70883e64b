import type { Article } from '../../model.ts';

/** Words in a run: as many as two writers seldom choose alike by chance. */
const RUN = 5;

/** Words of an article's opening, which tells the news; background further down is copied for months. */
const OPENING = 150;

/** The share of the shorter one's runs that the other holds too, above which both tell from one copy. */
const SHARED = 0.1;

/** A single quoted sentence gives a dozen runs: fewer in common show nothing. */
const FEWEST = 12;

type Runs = ReadonlySet<string>;

/** The runs of words of an article, in all of it and in its opening. */
export interface Copy {
  readonly whole: Runs;
  readonly opening: Runs;
}

const runsOf = (words: readonly string[]): Runs =>
  new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));

/**
 * Every run of five words in an article, lower case. Method: w-shingling (Broder, "On the resemblance
 * and containment of documents", 1997).
 */
export function copyOf({ blocks }: Article): Copy {
  const told = blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ text }) => text.toLowerCase());
  const words = told.join('\n').match(/[\p{L}\p{N}]+/gu) ?? [];
  return { whole: runsOf(words), opening: runsOf(words.slice(0, OPENING)) };
}

function share(a: Runs, b: Runs): boolean {
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared >= FEWEST && shared >= SHARED * Math.min(a.size, b.size);
}

/**
 * Whether two articles tell from one copy: the same agency report or statement. Their openings must be
 * alike, since background is copied for months, and the rest too, since a daily bulletin opens alike.
 */
export const tellFromOneCopy = (a: Copy, b: Copy): boolean => share(a.opening, b.opening) && share(a.whole, b.whole);
