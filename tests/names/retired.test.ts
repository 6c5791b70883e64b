import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function found(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ score }) => score >= 0.5)
    .map(({ text: name, role }) => (role === null ? name : `${name} (${role})`));
}

test.each([
  ['a judge', 'They met Justice (Retd) Nasir Aslam Lindqvist there.', ['Nasir Aslam Lindqvist (Justice Retd)']],
  ['an officer', 'They met Gen (rtd) Omar Nasri there.', ['Omar Nasri (Gen rtd)']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
