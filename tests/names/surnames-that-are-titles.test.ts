import { expect, test } from 'vitest';
import { foundRoles as found } from './found.ts';

test.each([
  ['before of', 'They met Rekha Kumari of Torvan village.', ['Rekha Kumari', 'Torvan']],
  ['an office of', 'They met Secretary of State Petra Lindqvist there.', ['Petra Lindqvist (Secretary of State)']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
