import { partQuery, partRuns, partSilently } from './part-runs.ts';
import { plainLetters } from './plain-letters.ts';

/** A text as it is indexed. */
export function indexedText(text: string): string {
  return partRuns(plainLetters(text));
}

/** The same text as excerpts are cut from it, written as it was: its words stand at the places they are indexed at. */
export function shownText(text: string): string {
  return partSilently(text.trim().replace(/\s+/gu, ' '));
}

/** Words looked for, as they are indexed. */
export function indexedQuery(words: string): string {
  return partQuery(plainLetters(words));
}
