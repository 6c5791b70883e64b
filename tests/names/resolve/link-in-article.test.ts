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
  ['a surname with an Abou', 'They met Ziad Abou Karroum. Abou Karroum said no.', ['Ziad Abou Karroum']],
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

/** Who is meant by the surname alone, in order. */
function owners(text: string): (string | undefined)[] {
  const records = resolveNames([makeReading(text, 'a.txt')]);
  const at = [...text.matchAll(/(?:Mrs?|Ms) Westing/g)].map(({ index, 0: form }) => index + form.indexOf('W'));
  return at.map((start) => records.find(({ namings }) => namings[0]!.spans.some((span) => span.start === start))?.name);
}

test.each([
  [
    'Karel Westing, 34, and his wife Petra Westing, 30, died. Mr Westing drove. Mrs Westing slept.',
    ['Karel Westing', 'Petra Westing'],
  ],
  [
    'Mrs Petra Westing met Mr Tomas Westing, a baker. Mrs Westing wept. Mr Westing left.',
    ['Petra Westing', 'Tomas Westing'],
  ],
  ['Mr Karel Westing died on Friday. Mrs Westing wept.', ['Westing']],
  ['Karel Westing died on Friday. Mr Westing was 40. Mrs Westing wept.', ['Karel Westing', 'Westing']],
  ['Dr Karel Westing spoke. Mr Westing left. Mr Westing came.', ['Karel Westing', 'Karel Westing']],
])('Mr and Mrs of one surname: %s', (text, names) => {
  expect(owners(text)).toEqual(names);
});
