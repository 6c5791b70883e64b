import { expect, test } from 'vitest';
import { readRole } from '../../../src/names/resolve/role-words.ts';

test.each([
  ['PM', 'Prime Minister'],
  ['Gov.', 'former Governor'],
  ['Lt. Gen.', 'Lieutenant General'],
  ['retired Maj Gen', 'Major General'],
  ['Alcaldesa', 'Mayor'],
  ['ministre', 'Minister'],
])('%s is the office of a %s', (short, full) => {
  expect(readRole(short).office).toBe(readRole(full).office);
});

test.each(['Mr', 'Datuk Seri', 'Alhaji', 'Rev. Fr.', 'Chief', 'Smt.', 'Hon.'])('%s is no office', (role) => {
  expect(readRole(role).office).toBe('');
});

test.each(['Police Chief', 'Justice', 'Imam'])('%s is one', (role) => {
  expect(readRole(role).office).not.toBe('');
});

test('police and players have their fields', () => {
  expect(readRole('police spokesman').fields).toEqual(['force']);
  expect(readRole('left-arm pacer').fields).toEqual(['sport']);
  expect(readRole('deputy head').fields).toEqual([]);
});

test('a chief minister is no prime minister', () => {
  expect(readRole('CM').office).not.toBe(readRole('PM').office);
});
