import { foldedWords } from './fold.ts';
import { countSlips } from './count-slips.ts';
import { markedWords } from './marked-words.ts';

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

/** What is to be said of the words that were searched for. */
export interface WordsJudged {
  /** Others that may be meant, where nothing was found or articles by other words than those asked for. */
  readonly instead: string | undefined;
  /** Those that none of the articles was found by and nothing is near, as far as excerpts tell; see {@link missedWords}. */
  readonly missed: readonly string[];
  /** All that is found begins like none of them by more than a letter or two: it is as good as nothing. */
  readonly isFar: boolean;
}

/** Judges the words of a search by the articles shown, with their excerpts. */
export async function judgeWords(
  asked: string,
  found: readonly { readonly excerpt: string }[],
  wordsLike: (word: string) => Promise<readonly string[]>,
): Promise<WordsJudged> {
  const marked = found.flatMap(({ excerpt }) => markedWords(excerpt));
  const missed = missedWords(asked, marked);
  const instead = found.length === 0 || missed.length > 0 ? await didYouMean(asked, wordsLike) : undefined;
  const far = isFar(asked, missed, marked);
  return { instead, missed: instead !== undefined || far ? [] : missed, isFar: far };
}

/** Whether all words asked for are missed, and what was found begins as they do by less than a stem has. */
function isFar(asked: string, missed: readonly string[], marked: readonly string[]): boolean {
  const found = marked.flatMap(foldedWords);
  const all = missed.length > 0 && missed.length === foldedWords(asked).length;
  return all && missed.every((word) => found.every((other) => sharedStart(word, other) < ENDING));
}

/** Endings that a stem goes without have so many letters at most, and what is left so many at least. */
const ENDING = 3;

/** Written without spaces: what is marked is a piece of what was asked for. */
const RUNS_ON =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/**
 * The words asked for that are none of those that articles were found by. Where the archive has no word that begins like
 * one, Pagefind takes the longest that it begins with: for `harbuor` an article of a Mr Ha. `marked` are words marked in
 * what was found; where none is, as in a headline, nothing is known.
 */
export function missedWords(asked: string, marked: readonly string[]): readonly string[] {
  const found = marked.flatMap(foldedWords);
  const isHit = (word: string): boolean =>
    found.some((other) => sharedStart(word, other) >= Math.max(ENDING, word.length - ENDING));
  return found.length === 0
    ? []
    : foldedWords(asked).filter((word) => mostWrong(word.length) > 0 && !RUNS_ON.test(word) && !isHit(word));
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
