import { expect, test } from 'vitest';
import { compoundEnd } from '../../../src/names/words/compound-end.ts';
import { foundKinds } from '../found.ts';

test.each([
  ['a place of two words', 'He joined the New York-based bank.', ['place: New York']],
  ['a place of one word', 'The Lagos-born singer came.', ['place: Lagos']],
  ['a person', 'Chief Magistrate Mercy Ene-led courts sat.', ['person: Mercy Ene']],
  ['a surname of two parts', 'Mr Omar Vik-Bourne came.', ['person: Omar Vik-Bourne']],
  ['the ward of a town', 'He is from Dharva Metropolitan City-7 there.', ['place: Dharva Metropolitan City']],
  ['the number of a thing', 'He flew a Torva-16 there.', []],
  ['two nationalities', 'An Iranian-Canadian reporter met the Franco-German brigade.', []],
  ['a nationality', 'It was a Chinese-made pump.', []],
])('a name with something joined to it: %s', (_, text, names) => {
  expect(foundKinds(text)).toEqual(names);
});

test('what is joined begins at the last hyphen and is a word of the list as a whole', () => {
  const endOf = (word: string) => compoundEnd(word, 0, word.length);
  expect(['Aden-led', 'Al-Torv-backed', 'Aden-misled', '-led', 'Aden'].map(endOf)).toEqual([4, 7, 11, 4, 4]);
});
