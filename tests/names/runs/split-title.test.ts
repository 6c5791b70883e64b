import { expect, test } from 'vitest';
import { findMentions } from '../../../src/names/find-mentions.ts';
import { makeArticle } from '../make-article.ts';

function people(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ kind, score }) => kind === 'person' && score >= 0.5)
    .map(({ text: name, role }) => `${name} (${role})`);
}

test.each([
  ['a Spanish adjective', 'Habló la Asamblea General de la Torva ayer.', []],
  ['a French general', 'They met General de Lindqvist there.', ['de Lindqvist (General)']],
])('%s', (_, text, names) => {
  expect(people(text)).toEqual(names);
});

test('names of a table without a mark between them, however many', () => {
  expect(people(`Present: ${'Mr. Anton Lindqvist '.repeat(8000)}`)).toHaveLength(8000);
});
