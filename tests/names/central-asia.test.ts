import { expect, test } from 'vitest';
import { foundIn, foundKinds as found } from './found.ts';

test.each([
  ['whose son he is', 'They met Damirbek Torvazyl uulu there.', ['person: Damirbek Torvazyl uulu']],
  ['whose son he is, inside', 'They met Ilham Heydar oglu Torvayev there.', ['person: Ilham Heydar oglu Torvayev']],
  ['a surname by its end', 'They met Akyl Torvabaev there.', ['person: Akyl Torvabaev']],
  ['the Tuareg word for a son', 'Malian rebel Iyad Ag Torva came.', ['person: Iyad Ag Torva']],
  [
    'a parliament',
    'Deputies of the Jogorku Kenesh met the Sejm.',
    ['organisation: Jogorku Kenesh', 'organisation: Sejm'],
  ],
  [
    'a party before its leader',
    'The leader of Butun Torvan party Akyl Torvabaev came.',
    ['organisation: Butun Torvan', 'person: Akyl Torvabaev'],
  ],
  ['a bank behind whose bank it is', 'The Swiss private bank Julius Torv fell.', ['organisation: Julius Torv']],
  [
    'a court before a judge of no list',
    'The judge of the Constitutional Court Keneshbek Torvakulov came.',
    ['organisation: Constitutional Court', 'person: Keneshbek Torvakulov'],
  ],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});

test('the Turkish word for his son stands between two names', () => {
  expect(foundIn('tr', 'Mehmet Kaya oğlu Ali Torval ile geldi.')).toEqual([
    'person: Mehmet Kaya',
    'person: Ali Torval',
  ]);
});
