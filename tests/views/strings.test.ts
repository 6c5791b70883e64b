import { describe, expect, it } from 'vitest';
import { en } from '../../src/views/strings/en.ts';
import { fill } from '../../src/fill.ts';
import { stringsFor } from '../../src/views/strings/strings.ts';
import { ur } from '../../src/views/strings/ur.ts';

const placesOf = (strings: object): Map<string, string> =>
  new Map(
    Object.entries(strings).map(([key, value]) => [
      key,
      [...new Set(JSON.stringify(value).match(/\{\w+\}/gu) ?? [])].toSorted().join(' '),
    ]),
  );

describe('the Urdu interface', () => {
  it('fills the same places as the English one', () => {
    const english = placesOf(en);
    for (const [key, places] of placesOf(ur)) expect(`${key}: ${places}`).toBe(`${key}: ${english.get(key)}`);
  });

  it('shows English where a string is not translated', () => {
    expect(stringsFor('ur')).toEqual({ ...en, ...ur });
  });
});

describe('filling', () => {
  it('leaves a name alone that nobody gave, and never fills twice', () => {
    expect(fill('{a} and {b}', { a: '{b}' })).toBe('{b} and {b}');
  });
});
