import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** Two syllables joined, the second written small, no English words: how Korean and Chinese given names are written. */
const syllables = /^\p{Lu}\p{Ll}{0,5}-\p{Ll}{1,6}$/u;

/** `Park Hye-rin`, `Hye-rin Park`. */
export const hyphenedGiven: Clue = {
  name: 'hyphened-given',
  looksAt: 'form',
  weigh({ tokens }) {
    if (tokens.length !== 2 || tokens.every(({ text }) => !syllables.test(text))) return null;
    const joined = tokens.find(({ text }) => syllables.test(text))!;
    const other = tokens.find((token) => token !== joined)!;
    const plain = joined.key.split('-').every((part) => part.length > 3);
    return plain || is(joined, WordClass.word) || other.shape !== 'cap' || other.text.length > 6 ? null : { person: 2 };
  },
};
