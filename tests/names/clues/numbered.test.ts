import { expect, test } from 'vitest';
import { findMentions } from '../../../src/names/find-mentions.ts';
import { makeArticle } from '../make-article.ts';

function found(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ score }) => score >= 0.5)
    .map(({ kind, text: name }) => `${kind}: ${name}`);
}

test.each([
  ['a room', 'They met in Room 12 there.', []],
  ['a ward and its town', 'They met in Ward 5 in Lisbon.', ['place: Lisbon']],
  ['people counted in a town', 'In Lisbon 12 people met.', ['place: Lisbon']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
