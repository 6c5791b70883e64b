import { partRuns } from './part-runs.ts';

/** Fewer words of a headline may open another sentence too. */
const FEWEST_WORDS = 3;

/**
 * The end of a headline, or all of it, that a text opens with, as what is searched of an article opens with its headline;
 * empty where it opens with something else. In a script without spaces each character is a word.
 */
export function headlineEnd(headline: string, text: string): string {
  const words = headline.split(' ');
  const ends = words.map((_, index) => words.slice(index).join(' '));
  return ends.find((end) => isTelling(end) && (text === end || text.startsWith(`${end} `))) ?? '';
}

function isTelling(words: string): boolean {
  return partRuns(words).split(' ').length >= FEWEST_WORDS;
}
