import { expect, test } from 'vitest';
import { foundKinds, foundRoles } from './found.ts';

test.each([
  ['a rank', 'They met Garda Claire Torvan there.', ['Claire Torvan (Garda)']],
  ['a rank of two words', 'They met Detective Garda Seán Torvan there.', ['Seán Torvan (Detective Garda)']],
  ['the force', 'He wrote to An Garda Síochána there.', ['An Garda Síochána']],
  ['an office of the force', 'He called the Garda Press Office there.', ['Garda Press Office']],
  ['a unit of the force', 'He called the Garda Drugs Squad there.', ['Garda Drugs Squad']],
])('the Irish police: %s', (_, text, names) => {
  expect(foundRoles(text)).toEqual(names);
});

test.each([
  ['a county', 'He was raised in Co Kerry as a child.', ['place: Co Kerry']],
  ['a county behind another place', 'He was in Galway and Co Tyrone.', ['place: Galway', 'place: Co Tyrone']],
  ['a firm', 'It belongs to Torvan and Co Ltd now.', ['organisation: Torvan and Co Ltd']],
])('Co: %s', (_, text, names) => {
  expect(foundKinds(text)).toEqual(names);
});
