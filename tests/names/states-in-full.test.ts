import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { resolveNames } from '../../src/names/resolve-names.ts';
import { makeArticle, makeReading } from './make-article.ts';

function places(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ kind, score }) => kind === 'place' && score >= 0.5)
    .map(({ text: name }) => name);
}

test.each([['Democratic Republic of Congo'], ['Islamic Republic of Iran'], ['DR Congo'], ['Republic of Congo']])(
  '%s is a state as a whole',
  (state) => {
    expect(places(`They left the ${state} today.`)).toEqual([state]);
  },
);

test('a nationality before a person is no part of the name', () => {
  const people = findMentions(makeArticle('They met Turkish Petra Lindqvist there.'));
  expect(people.map(({ text }) => text)).toEqual(['Petra Lindqvist']);
});

test.each([
  ['Iran', 'the Islamic Republic of Iran', ['Iran IR']],
  ['South Korea', 'the Republic of Korea', ['South Korea KR']],
  ['the Republic of Congo', 'the Democratic Republic of Congo', ['Congo CG', 'DR Congo CD']],
  ['China', 'the Republic of China', ['China CN', 'Republic of China undefined']],
])('%s and %s', (one, other, names) => {
  const readings = [`They left ${other} today.`, `They left ${one} today.`].map((text, at) =>
    makeReading(text, `${at}`),
  );
  expect(
    resolveNames(readings)
      .map(({ name, country }) => `${name} ${country}`)
      .sort(),
  ).toEqual(names);
});
