import { after } from '../candidate.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** `Ward 5`, `Room 12`, `Phase 2`: an English word with its number is no name; a team with its goals may be one. */
export const numbered: Clue = {
  name: 'numbered',
  looksAt: 'use',
  weigh(candidate) {
    const [first] = candidate.tokens;
    const next = after(candidate);
    const counted = candidate.tokens.length === 1 && next?.shape === 'number' && next.joined;
    // `Purok 4` of a town.
    const worded = is(first, WordClass.word | WordClass.placeLead) && !is(first, WordClass.place);
    return counted && first!.shape === 'cap' && worded ? { person: -3, place: -3 } : null;
  },
};
