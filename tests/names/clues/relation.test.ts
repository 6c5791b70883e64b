import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test.each([
  ['son of, in letters', 'The court heard Akbar s/o Ghulam there.', ['person: Akbar', 'person: Ghulam']],
  ['son of, in Malay letters', 'The court heard Ganesan a/l Muthu there.', ['person: Ganesan', 'person: Muthu']],
  [
    'where somebody lives',
    'The court heard Akbar s/o Ghulam, r/o Torva Kundi.',
    ['person: Akbar', 'person: Ghulam', 'place: Torva Kundi'],
  ],
  ['whose wife', 'It heard the wife of Torvan for an hour.', ['person: Torvan']],
  ['the friend of a country', 'It heard the father of Pakistan.', ['place: Pakistan']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
