import { expect, test } from 'vitest';
import { foundRoles as found } from './found.ts';

test.each([
  ['behind a given name', 'They met Haji Muhammad Ramzan there.', ['Haji Muhammad Ramzan']],
  ['a scholar', 'They met Tariq Ramadan there.', ['Tariq Ramadan']],
  ['the month', 'They fast in Ramadan there.', []],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
