import { expect, test } from 'vitest';
import { readRole } from '../../../src/names/resolve/role-words.ts';

test.each([
  ['PM', 'Prime Minister'],
  ['Gov.', 'former Governor'],
  ['Lt. Gen.', 'Lieutenant General'],
])('%s is the office of a %s', (short, full) => {
  expect(readRole(short).office).toBe(readRole(full).office);
});

test('a chief minister is no prime minister', () => {
  expect(readRole('CM').office).not.toBe(readRole('PM').office);
});
