import type { ThemePhrase } from '../../model.ts';
import type { ArticleWords } from '../article-words.ts';
import { type Spelling, spellingOf } from '../spelling.ts';
import { WordFlags } from '../word-flags.ts';
import { antiPhrases } from './anti-phrases.ts';
import { headThenPlace } from './head-then-place.ts';
import { matterThenHead } from './matter-then-head.ts';
import { namedActs } from './named-acts.ts';

/** Finds phrases of one form. */
export interface ThemeRecogniser {
  /** Whether such a phrase can begin or end at a word, by the word alone. */
  readonly mayStand: (word: Spelling) => boolean;
  /** The phrase that begins or ends at one word, if any. */
  readonly find: (words: ArticleWords, at: number) => ThemePhrase | undefined;
}

/** In order of precedence: of two phrases that share words, the earlier recogniser's stands. */
const recognisers: readonly ThemeRecogniser[] = [namedActs, antiPhrases, headThenPlace, matterThenHead];

/** All phrases of one article that may name a subject, none sharing words with another. */
export function findThemePhrases(words: ArticleWords): ThemePhrase[] {
  const places: number[] = [];
  for (let at = 0; at < words.length; at += 1) if (mayStand.of(words.numbers[at]!) !== 0) places.push(at);
  const found: ThemePhrase[] = [];
  for (const [index, { find }] of recognisers.entries())
    for (const at of places) {
      const phrase = (mayStand.of(words.numbers[at]!) & (1 << index)) === 0 ? undefined : find(words, at);
      if (phrase !== undefined && !found.some(({ start, end }) => start < phrase.end && phrase.start < end))
        found.push(phrase);
    }
  return found.sort((a, b) => a.start - b.start);
}

/** A flag for each recogniser whose phrases a word may begin or end. */
const mayStand = new WordFlags((number) =>
  recognisers.reduce(
    (flags, recogniser, index) => flags | (recogniser.mayStand(spellingOf(number)) ? 1 << index : 0),
    0,
  ),
);
