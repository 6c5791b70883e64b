import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function inHeadline(headline: string, text: string): string[] {
  return findMentions(makeArticle(`# ${headline}\n\n${text}`))
    .filter(({ score, start }) => score >= 0.5 && start < headline.length)
    .map(({ kind, text: name }) => `${kind}: ${name}`);
}

test.each([
  [
    'a body that the article names',
    'Coalition for Press Freedom Urges Release',
    'The Coalition for Press Freedom urged it in the morning.',
    ['organisation: Coalition for Press Freedom'],
  ],
  [
    'a person whom it names',
    'Sixers Hire Gary Lindqvist as Coach',
    'They hired Gary Lindqvist in the morning.',
    ['person: Gary Lindqvist'],
  ],
  [
    'a body called after a person whom it names',
    'Gary Lindqvist Foundation Opens School',
    'The Gary Lindqvist Foundation was set up by Gary Lindqvist in the morning.',
    ['organisation: Gary Lindqvist Foundation'],
  ],
])('%s', (_, headline, text, names) => {
  expect(inHeadline(headline, text)).toEqual(names);
});
