import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function found(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ score }) => score >= 0.5)
    .map(({ text: name, role }) => (role === null ? name : `${name} (${role})`));
}

test.each([
  ['a given name that is a word', 'They met Governor Rusty Torvan there.', ['Rusty Torvan (Governor)']],
  ['a department', 'They met Minister Petroleum Lindqvist there.', ['Lindqvist (Minister Petroleum)']],
  ['a tax', 'They raised the General Sales Tax there.', []],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
