import { before } from '../candidate.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** `the Litan River`, `the Torva Dam`: nobody takes `the`, though many heads of places are surnames as well. */
export const thePlace: Clue = {
  name: 'the-place',
  looksAt: 'use',
  weigh(candidate) {
    const closing = candidate.tokens.at(-1)!;
    const headed = candidate.tokens.length > 1 && is(closing, WordClass.placeHead) && is(closing, WordClass.word);
    const surname = is(closing, WordClass.given | WordClass.family);
    return headed && surname && before(candidate)?.key === 'the' ? { person: -2, organisation: -1, place: 2.5 } : null;
  },
};
