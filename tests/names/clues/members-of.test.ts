import { expect, test } from 'vitest';
import { foundKinds } from '../found.ts';

test.each([
  ['whose fighters they are', 'The army said fighters of Jund Belal attacked a convoy.', ['organisation: Jund Belal']],
  ['its members before or behind', 'Police held six members of the Gatia Mori.', ['organisation: Gatia Mori']],
  [
    'whose fighters they are, behind it',
    'It said Umoja wa Torva rebels hold two towns.',
    ['organisation: Umoja wa Torva'],
  ],
  ['who claimed it', 'On Monday Nusrat Torva claimed responsibility for the bombing.', ['organisation: Nusrat Torva']],
  ['who speaks for it is a person, it is none', 'They heard Derva Hadrun spokesman Ada Berg.', ['person: Ada Berg']],
  ['a family has members too', 'They met members of Ada Berg’s family there.', ['person: Ada Berg']],
  ['those who follow a person', 'They saw gunmen loyal to Omar Nasri there.', ['person: Omar Nasri']],
])('%s', (_, text, names) => {
  expect(foundKinds(text)).toEqual(names);
});
