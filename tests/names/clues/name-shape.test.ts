import { expect, test } from 'vitest';
import { findMentions } from '../../../src/names/find-mentions.ts';
import { makeArticle } from '../make-article.ts';

function people(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ kind, score }) => kind === 'person' && score >= 0.5)
    .map(({ text: name, role }) => (role === null ? name : `${name} (${role})`));
}

test.each([
  ['a surname cut to its letter, with an age', 'Police held Ali K., 30, and others.', ['Ali K.']],
  ['a surname cut to its letter inside a sentence', 'The court freed Jens P. on bail.', ['Jens P.']],
  ['what somebody says of a town', 'We like it in Florence I think.', []],
  ['a league', 'They watched the Serie A. on a screen.', []],
  ['a mother called after her son', 'Later Umm Ahmad left.', ['Umm Ahmad']],
  ['a town', 'Later Abu Dhabi and Umm Qasr were quiet.', []],
])('%s', (_, text, names) => {
  expect(people(text)).toEqual(names);
});
