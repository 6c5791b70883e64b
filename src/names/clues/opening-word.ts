import { is, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** The first word of a sentence is capitalised anyway. */
export const openingWord: Clue = {
  name: 'opening-word',
  looksAt: 'use',
  weigh({ tokens, role }) {
    const first = tokens[0]!;
    if (!first.opensSentence || role !== null) return null;
    if (tokens.length === 1) {
      const common = is(first, WordClass.word);
      return { person: common ? -2.5 : -0.3, organisation: common ? -2 : -0.5, place: common ? -2 : 0 };
    }
    return isPlainWord(first) ? { person: -1 } : null;
  },
};
