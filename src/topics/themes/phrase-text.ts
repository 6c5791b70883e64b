import { headlineWeight } from '../passages.ts';
import type { Word } from '../article-words.ts';

/** Neighbouring words as written, with single spaces and the hyphens between them. */
export function phraseText(words: readonly Word[]): string {
  return words.map(({ text, joint }, index) => (index === 0 ? text : `${joint ?? ' '}${text}`)).join('');
}

/** True for a word that a capital letter marks as a name: not where a sentence begins, nor in a headline, where every word may have one. */
export function isNameLike({ text, opens, weight }: Word): boolean {
  return /^\p{Lu}/u.test(text) && !opens && weight < headlineWeight;
}
