import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function people(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ kind, score }) => kind === 'person' && score >= 0.5)
    .map(({ text: name, role }) => (role === null ? name : `${name} (${role})`));
}

test.each([
  [
    'an Arab surname without its article',
    'Prime Minister Haider al-Badri left. Badri’s office was shut.',
    ['Haider al-Badri (Prime Minister)', 'Badri'],
  ],
  [
    'a surname before a number that is a town too',
    'Secretary Manuel Milan II left. In the order, Milan said no.',
    ['Manuel Milan II (Secretary)', 'Milan'],
  ],
  [
    'a surname that is a town, behind to',
    'Secretary Manuel Milan left. The report went to Milan.',
    ['Manuel Milan (Secretary)', 'Milan'],
  ],
  [
    'a word that stands in nobody’s name',
    'Prime Minister Haider al-Badri left. Torvan’s office was shut.',
    ['Haider al-Badri (Prime Minister)'],
  ],
])('%s', (_, text, names) => {
  expect(people(text)).toEqual(names);
});
