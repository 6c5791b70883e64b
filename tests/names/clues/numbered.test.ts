import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test.each([
  ['a room', 'They met in Room 12 there.', []],
  ['a ward and its town', 'They met in Ward 5 in Lisbon.', ['place: Lisbon']],
  ['people counted in a town', 'In Lisbon 12 people met.', ['place: Lisbon']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
