import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function people(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ kind, score }) => kind === 'person' && score >= 0.5)
    .map(({ text: name, role }) => `${name} (${role})`);
}

test.each([
  [
    'a role behind the comma is the one’s before',
    'Petra Lindqvist, the Swedish finance minister, left.',
    ['Petra Lindqvist (Swedish finance minister)'],
  ],
  [
    'where a name follows it is the next one’s',
    'They jailed monk Lobsang Dorj, Uyghur poet Abdul Rashid and others.',
    ['Lobsang Dorj (null)', 'Abdul Rashid (Uyghur poet)'],
  ],
  [
    'a relative named too',
    'Petra Lindqvist, her brother Omar Nasri and others left.',
    ['Petra Lindqvist (null)', 'Omar Nasri (brother)'],
  ],
  ['he is no letter of address', 'Born to Wong Moi, he read law.', ['Wong Moi (null)']],
  [
    'the body an office is of is nobody',
    'Petra Lindqvist, chairman Senate Committee, left.',
    ['Petra Lindqvist (chairman)'],
  ],
  ['under whom they live', 'They live under chief Torva there.', ['Torva (chief)']],
  ['an under secretary', 'They met under secretary Petra Lindqvist.', ['Petra Lindqvist (under secretary)']],
])('%s', (_, text, names) => {
  expect(people(text)).toEqual(names);
});
