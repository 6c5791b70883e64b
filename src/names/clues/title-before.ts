import { isPlainWord } from '../words/tokenise.ts';
import type { Clue } from './clue.ts';

/** `Foreign Minister X`, `Dr X`, `Gen. X`. */
export const titleBefore: Clue = {
  name: 'title-before',
  looksAt: 'use',
  weigh({ role, addressed, tokens }) {
    if (role === null) return null;
    if (addressed) return { person: 5, organisation: -1, place: -3 };
    // `Chief Engineers`: an English word behind an office is as often the rest of the title.
    const word = tokens.length === 1 && isPlainWord(tokens[0]!);
    return { person: word ? 2 : 3.5, organisation: -1, place: -1.5 };
  },
};
