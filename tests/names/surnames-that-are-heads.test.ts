import { expect, test } from 'vitest';
import { foundKinds } from './found.ts';

test.each([
  ['behind initials', 'They met V. Stock-Williams there.', ['person: V. Stock-Williams']],
  ['behind a given name', 'They met Ana Forum-Paz there.', ['person: Ana Forum-Paz']],
  ['of a faction', 'They met the Milford League-Nawaz there.', ['organisation: Milford League-Nawaz']],
])('a hyphened surname that begins as a body does: %s', (_, text, names) => {
  expect(foundKinds(text)).toEqual(names);
});
