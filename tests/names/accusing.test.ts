import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function found(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ score }) => score >= 0.5)
    .map(({ text: name, role }) => (role === null ? name : `${name} (${role})`));
}

test.each([
  ['who accuses', 'They accused Torvan of it at last.', []],
  ['the accused', 'They heard the accused Petra Lindqvist at last.', ['Petra Lindqvist (accused)']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
