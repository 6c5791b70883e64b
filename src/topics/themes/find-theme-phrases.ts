import type { Word } from '../read-words.ts';
import { antiPhrases } from './anti-phrases.ts';
import { headThenPlace } from './head-then-place.ts';
import { matterThenHead } from './matter-then-head.ts';
import { namedActs } from './named-acts.ts';

/** A phrase that may name a subject of the archive. */
export interface ThemePhrase {
  /** The same for all phrases that name one subject, whichever is commonest: `ruritania question`. */
  readonly subject: string;
  /** As written, with single spaces. */
  readonly form: string;
  /** False for a form that supports a subject and cannot found or name one: `the situation in Ruritania`. */
  readonly founds: boolean;
  /** Place in the order of preference among names, the lower the better. */
  readonly rank: number;
  /** The IPTC concept that the subject stands under, by name; null where the articles must tell. */
  readonly under: string | null;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Finds the phrase that begins or ends at one word, if any. */
export type ThemeRecogniser = (words: readonly Word[], at: number) => ThemePhrase | undefined;

/** In order of precedence: of two phrases that share words, the earlier recogniser's stands. */
const recognisers: readonly ThemeRecogniser[] = [namedActs, antiPhrases, headThenPlace, matterThenHead];

/** All phrases of one article that may name a subject, none sharing words with another. */
export function findThemePhrases(words: readonly Word[]): ThemePhrase[] {
  const found: ThemePhrase[] = [];
  for (const recognise of recognisers)
    for (let at = 0; at < words.length; at += 1) {
      const phrase = recognise(words, at);
      if (phrase !== undefined && !found.some(({ start, end }) => start < phrase.end && phrase.start < end))
        found.push(phrase);
    }
  return found.sort((a, b) => a.start - b.start);
}
