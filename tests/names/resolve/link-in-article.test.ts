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
    'a surname with a small word',
    'They met Virgil van Lindqvist. Van Lindqvist said no. Dr Kevin De Torva came. De Torva said no.',
    ['Kevin De Torva', 'Virgil van Lindqvist'],
  ],
  [
    'the end of another’s name',
    'Dr Maryam Nawaz Lindqvist met Nawaz Lindqvist.',
    ['Maryam Nawaz Lindqvist', 'Nawaz Lindqvist'],
  ],
  [
    'another’s surname of two parts',
    'Dr Wanjiku Lindqvist came. “Later,” Dr Lindqvist-Mbogo said.',
    ['Lindqvist-Mbogo', 'Wanjiku Lindqvist'],
  ],
  [
    'a first name as written, of which the surname takes the end',
    'Dr Habibur Rahman came. “Later,” Habibur said.',
    ['Habibur Rahman'],
  ],
  [
    'the last word of a name with a bin, where nobody else is called so',
    'Dr Bilal bin Tarifi came. “Later,” Tarifi said.',
    ['Bilal bin Tarifi'],
  ],
  [
    'the father of one who is called after him',
    'Crown Prince Faisal bin Khaled came. King Khaled did not. “Later,” Faisal told Bin Khaled’s aides.',
    ['Faisal bin Khaled', 'Khaled'],
  ],
])('%s', (_, text, names) => {
  expect(people(text).sort()).toEqual(names);
});
