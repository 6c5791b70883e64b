import { introducedBefore } from '../runs/introduced-bodies.ts';
import type { Clue } from './clue.ts';

/** `the Union of Torvan Teachers (UTT)`: what is introduced with its letters is a body, whatever its words say. */
export const introduced: Clue = {
  name: 'introduced',
  looksAt: 'use',
  weigh({ passage, from, to }) {
    const bracket = passage.tokens[to]?.shape === 'possessive' ? to + 1 : to;
    if (to - from < 2 || passage.tokens[bracket]?.text !== '(') return null;
    const body = introducedBefore(passage.tokens, bracket);
    return body?.from === from ? { person: -4, organisation: 3, place: -1.5 } : null;
  },
};
