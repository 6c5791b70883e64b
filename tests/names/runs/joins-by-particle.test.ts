import { expect, test } from 'vitest';
import { findMentions } from '../../../src/names/find-mentions.ts';
import { makeArticle } from '../make-article.ts';

function found(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ score }) => score >= 0.5)
    .map(({ text: name }) => name);
}

test.each([
  ['as', 'They saw it in Lisbon as Petra Lindqvist left.', ['Lisbon', 'Petra Lindqvist']],
  ['an', 'It gave Petra Lindqvist an Oscar at last.', ['Petra Lindqvist']],
  ['the Arabic article behind Abd', 'They met Abd as Salam Haddad there.', ['Abd as Salam Haddad']],
  ['y before a full name', 'Hoy murieron Juan Marchetti y María Lindqvist.', ['Juan Marchetti', 'María Lindqvist']],
  ['y between two surnames', 'Ayer llegó José Ortega y Gasset.', ['José Ortega y Gasset']],
  ['e before a full name', 'Ontem falaram João Marchetti e Maria Costa.', ['João Marchetti', 'Maria Costa']],
  ['e between two surnames', 'Ontem falou João Castro e Silva.', ['João Castro e Silva']],
  ['the Persian e', 'They joined the Tehreek e Insaf at last.', ['Tehreek e Insaf']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
