import { expect, test } from 'vitest';
import { foundRoles as found } from './found.ts';

test.each([
  ['a judge', 'They met Justice (Retd) Nasir Aslam Lindqvist there.', ['Nasir Aslam Lindqvist (Justice Retd)']],
  ['an officer', 'They met Gen (rtd) Omar Nasri there.', ['Omar Nasri (Gen rtd)']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
