import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function found(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ score }) => score >= 0.5)
    .map(({ text: name, role }) => (role === null ? name : `${name} (${role})`));
}

test.each([
  ['before of', 'They met Rekha Kumari of Torvan village.', ['Rekha Kumari', 'Torvan']],
  ['an office of', 'They met Secretary of State Petra Lindqvist there.', ['Petra Lindqvist (Secretary of State)']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
