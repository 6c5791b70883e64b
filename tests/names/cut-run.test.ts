import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function found(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ score }) => score >= 0.5)
    .map(({ kind, text: name }) => `${kind}: ${name}`);
}

test.each([
  [
    'a sentence that ends in Sr.',
    'They met Robert Lindqvist Sr. Gary Stone smiled.',
    ['person: Robert Lindqvist Sr.', 'person: Gary Stone'],
  ],
  [
    'a street called after a son',
    'They met on Robert Lindqvist Jr. Boulevard today.',
    ['place: Robert Lindqvist Jr. Boulevard'],
  ],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
