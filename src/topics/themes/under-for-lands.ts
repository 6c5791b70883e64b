import type { Head } from './heads.ts';

const fought = new Set(['war', 'conflict', 'invasion', 'standoff']);

/** The concept that a theme of one or more lands stands under, by name: a question is a war or an affair of states. */
export function underForLands({ words, family, under }: Head): string | null {
  if (family !== 'question') return under;
  return fought.has(words.at(-1)!) ? 'armed conflict' : 'international relations';
}
