import { introducedBefore } from '../runs/introduced-bodies.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

const regions = /^(?:region|province|territory|valley|islands|peninsula|zone)$/;

/** `the Union of Torvan Teachers (UTT)`: what is introduced with its letters is a body, whatever its words say. */
export const introduced: Clue = {
  name: 'introduced',
  looksAt: 'use',
  weigh({ passage, from, to, tokens: [only] }) {
    const { tokens } = passage;
    // `(Misa)`: the letters themselves, where they are written as a word.
    const asWord = to - from === 1 && only!.shape === 'cap' && tokens[from - 1]?.text === '(';
    if (asWord && introducedBefore(tokens, from - 1) !== null) return { person: -5, organisation: 5, place: -4 };
    const bracket = passage.tokens[to]?.shape === 'possessive' ? to + 1 : to;
    if (to - from < 2 || passage.tokens[bracket]?.text !== '(') return null;
    const body = introducedBefore(passage.tokens, bracket);
    // `Torva Autonomous Region in Eastern Lisle (TAREL)`
    const words = tokens.slice(from, to);
    const region =
      words.some(({ key }) => regions.test(key)) && !words.some((word) => is(word, WordClass.organisationHead));
    if (body?.from === from && region) return { person: -4, organisation: -1, place: 4 };
    return body?.from === from ? { person: -4, organisation: 3, place: -1.5 } : null;
  },
};
