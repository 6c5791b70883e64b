import { after, before } from '../candidate.ts';
import { is, isCapitalised } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** Houses that stand in a town, which follows them. */
const houses =
  /^(?:school|college|hospital|university|church|cathedral|hotel|clinic|academy|lane|close|gardens|flats|apartments)$/;

/** `Green Lane, X,`, `Torva High School, X.`: a word that no list has behind a street or a house is where it stands. */
export const address: Clue = {
  name: 'address',
  looksAt: 'use',
  weigh(candidate) {
    const [first] = candidate.tokens;
    const unknown = candidate.tokens.length === 1 && first!.shape === 'cap' && first!.classes === 0;
    if (!unknown || before(candidate)?.text !== ',' || !/^[,.;)]$/.test(after(candidate)?.text ?? '.')) return null;
    const [house, named] = [before(candidate, 2), before(candidate, 3)];
    const stands = is(house, WordClass.placeHead) || houses.test(house?.key ?? '');
    return stands && isCapitalised(house) && isCapitalised(named) ? { person: -0.5, place: 2 } : null;
  },
};
