import { expect, test } from 'vitest';
import { countriesIn, countryAbroad } from '../../../src/names/words/countries-abroad.ts';
import { findMentions } from '../../../src/names/find-mentions.ts';
import { resolveNames } from '../../../src/names/resolve-names.ts';
import { foundIn } from '../found.ts';
import { makeArticle, makeReading } from '../make-article.ts';

test('a country has its English name, whatever a language calls it', () => {
  expect(countryAbroad('deutschland')).toBe('Germany');
  expect(countryAbroad('coree du nord')).toBe('North Korea');
  expect(countriesIn('de').get('frankreich')).toBe('FR');
  expect(countriesIn('no').get('frankrike')).toBe('FR');
});

test('what is a name or a word as well, or is called so by several, is left alone', () => {
  expect(countryAbroad('maurice')).toBeUndefined();
  expect(countryAbroad('island')).toBeUndefined();
  expect(countryAbroad('kongo')).toBeUndefined();
  expect(countryAbroad('torvaland')).toBeUndefined();
});

test('a country of several words is found', () => {
  expect(foundIn('fr', 'Ils sont partis vers la Corée du Nord hier soir.')).toEqual(['place: Corée du Nord']);
});

test('a country is one record, whichever language speaks of it', () => {
  const german = makeArticle('Er fährt am Montag nach Deutschland und nicht weiter.', 'b.txt');
  const article = { ...german, language: 'de' };
  const records = resolveNames([
    makeReading('He went to Germany at last.', 'a.txt'),
    { article, days: [], mentions: findMentions(article) },
  ]);
  expect(records.map(({ name, namings }) => `${name}: ${namings.length}`)).toEqual(['Germany: 2']);
});
