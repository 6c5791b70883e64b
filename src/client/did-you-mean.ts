import { foldedWords } from '../search/fold.ts';
import { countSlips } from './count-slips.ts';

/** Letters that may be wrong, by the length of the word: as many as still leave it recognisable. */
function mostWrong(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * The archive's word nearest to one that it does not have, or undefined where none is near. Of equally
 * near words the most used is meant: `vocabulary` is in that order.
 */
export function nearestWord(word: string, vocabulary: readonly string[]): string | undefined {
  let best: { word: string; wrong: number } | undefined;
  const allowed = mostWrong(word.length);
  for (const other of vocabulary) {
    if (Math.abs(other.length - word.length) > allowed) continue;
    const wrong = countSlips(word, other);
    if (wrong <= allowed && wrong < (best?.wrong ?? Number.POSITIVE_INFINITY)) best = { word: other, wrong };
  }
  return best?.word;
}

/**
 * The words asked for with those that the archive does not have replaced by their nearest; undefined
 * where nothing would change. `wordsLike` gives the archive's words that begin like a word.
 */
export async function didYouMean(
  asked: string,
  wordsLike: (word: string) => Promise<readonly string[]>,
): Promise<string | undefined> {
  const words = foldedWords(asked);
  const meant = await Promise.all(
    words.map(async (word) => {
      const vocabulary = await wordsLike(word);
      return vocabulary.includes(word) ? word : (nearestWord(word, vocabulary) ?? word);
    }),
  );
  return meant.some((word, index) => word !== words[index]) ? meant.join(' ') : undefined;
}
