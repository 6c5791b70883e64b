import { expect, test } from 'vitest';
import { resolveNames } from '../../../src/names/resolve-names.ts';
import { makeReading } from '../make-article.ts';

function people(text: string): string[] {
  return resolveNames([makeReading(text, 'a.txt')]).map(({ name }) => name);
}

test.each([
  [
    'a surname of two parts',
    'Dr Wanjiku Lindqvist-Mbogo came. “Later,” Lindqvist-Mbogo said.',
    ['Wanjiku Lindqvist-Mbogo'],
  ],
  [
    'the same in two words',
    'Dr Wanjiku Lindqvist Mbogo came. “Later,” Lindqvist-Mbogo said.',
    ['Wanjiku Lindqvist Mbogo'],
  ],
  [
    'another’s surname of two parts',
    'Dr Wanjiku Lindqvist came. “Later,” Dr Lindqvist-Mbogo said.',
    ['Lindqvist-Mbogo', 'Wanjiku Lindqvist'],
  ],
])('%s', (_, text, names) => {
  expect(people(text).sort()).toEqual(names);
});
