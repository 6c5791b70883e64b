import { expect, test } from 'vitest';
import { findMentions } from '../../../src/names/find-mentions.ts';
import { makeArticle } from '../make-article.ts';

function found(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ score }) => score >= 0.5)
    .map(({ kind, text: name }) => `${kind}: ${name}`);
}

test.each([
  ['behind a prefix', 'The owners of MV Princess Adela went to court.', []],
  ['of a navy', 'Sailors of the HMS Robert Westing went to court.', []],
  ['behind the kind of ship', 'The owners of the ferry Santa Lucia del Mar went to court.', []],
  ['initials are none', 'The court heard JR Lindqvist for an hour.', ['person: JR Lindqvist']],
  ['a captain is none', 'The court heard ferry captain Oskar Lindqvist.', ['person: Oskar Lindqvist']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
