import { expect, test } from 'vitest';
import { foundRoles as found } from '../found.ts';

test.each([
  ['a given name that is a word', 'They met Governor Rusty Torvan there.', ['Rusty Torvan (Governor)']],
  ['a department', 'They met Minister Petroleum Lindqvist there.', ['Lindqvist (Minister Petroleum)']],
  ['a tax', 'They raised the General Sales Tax there.', []],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
