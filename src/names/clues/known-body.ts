import { is } from '../tokenise.ts';
import { WordClass } from '../word-classes.ts';
import type { Clue } from './clue.ts';

/** Bodies that are known by one word: `NATO`, `Parliament`, `Reuters`. */
export const knownBody: Clue = {
  name: 'known-body',
  looksAt: 'form',
  weigh: ({ tokens }) =>
    tokens.length === 1 && is(tokens[0], WordClass.knownBody) ? { person: -4, organisation: 4, place: -1.5 } : null,
};
