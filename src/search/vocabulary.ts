import { foldedWords } from './fold.ts';

/** Articles that use each word. */
export type WordCounts = Map<string, number>;

/** Words that stand in fewer articles are as likely misspelt as the reader's own. */
const FEWEST_ARTICLES = 2;

/** A string of its own: a longer word cut out of a text keeps all of the text in memory as long as it is kept. */
const copyOf = (word: string): string => Buffer.from(word, 'utf16le').toString('utf16le');

/** Counts the words of these articles' texts. */
export function countWords(texts: readonly string[]): WordCounts {
  const counts: WordCounts = new Map();
  for (const text of texts)
    for (const word of new Set(foldedWords(text))) {
      const known = counts.get(word);
      counts.set(known === undefined ? copyOf(word) : word, (known ?? 0) + 1);
    }
  return counts;
}

/** Adds counts to others. */
export function addCounts(sum: WordCounts, counts: WordCounts): void {
  for (const [word, articles] of counts) sum.set(word, (sum.get(word) ?? 0) + articles);
}

/** Words that two articles or more use, most used first. */
export function vocabularyOf(counts: WordCounts): string[] {
  return [...counts]
    .filter(([word, articles]) => articles >= FEWEST_ARTICLES && word.length > 2 && !/\d/u.test(word))
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([word]) => word);
}
