import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function found(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ score }) => score >= 0.5)
    .map(({ text: name, role }) => (role === null ? name : `${name} (${role})`));
}

test.each([
  ['behind a given name', 'They met Haji Muhammad Ramzan there.', ['Haji Muhammad Ramzan']],
  ['a scholar', 'They met Tariq Ramadan there.', ['Tariq Ramadan']],
  ['the month', 'They fast in Ramadan there.', []],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
