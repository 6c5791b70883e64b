import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function people(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ kind, score }) => kind === 'person' && score >= 0.5)
    .map(({ text: name, role }) => (role === null ? name : `${name} (${role})`));
}

test.each([
  ['behind a title', 'Police named Mr Sunday Okon there.', ['Sunday Okon (Mr)']],
  [
    'in a list',
    'Police named Blessing Udoh, Sunday Okon and Friday James.',
    ['Blessing Udoh', 'Sunday Okon', 'Friday James'],
  ],
  ['a day and who was there', 'Police said Sunday Petra Lindqvist left.', ['Petra Lindqvist']],
  ['days in a list', 'They play on Saturday, Sunday and Monday.', []],
])('%s', (_, text, names) => {
  expect(people(text)).toEqual(names);
});
