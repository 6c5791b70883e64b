import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function bodies(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ kind, score }) => kind === 'organisation' && score >= 0.5)
    .map(({ text: name }) => name);
}

test.each([
  ['Spanish', 'La Fiscalía General de la Torva habló.', 'Fiscalía General de la Torva'],
  ['French', 'Le Parti Torvain a gagné.', 'Parti Torvain'],
  ['inside a sentence it is the name’s', 'He wrote to the La Prensa Torva newspaper.', 'La Prensa Torva'],
])('%s', (_, text, name) => {
  expect(bodies(text)).toEqual([name]);
});
