import { expect, test } from 'vitest';
import { foundKinds as found, foundRoles } from '../found.ts';

test.each([
  [
    'a sentence that ends in Sr.',
    'They met Robert Lindqvist Sr. Gary Stone smiled.',
    ['person: Robert Lindqvist Sr.', 'person: Gary Stone'],
  ],
  [
    'a street called after a son',
    'They met on Robert Lindqvist Jr. Boulevard today.',
    ['place: Robert Lindqvist Jr. Boulevard'],
  ],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});

test.each([
  [
    'a body',
    'The professor at the University of Havana Julio Lindqvist spoke.',
    ['University of Havana', 'Julio Lindqvist'],
  ],
  ['whom he is minister for', 'The minister for Indigenous Australians Julio Lindqvist came.', ['Julio Lindqvist']],
  [
    'a body called after somebody',
    'The University of Havana Julio Torva Institute opened.',
    ['University of Havana Julio Torva Institute'],
  ],
])('a person right behind %s', (_, text, names) => {
  expect(foundRoles(text)).toEqual(names);
});
