import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { makeArticle } from './make-article.ts';

function people(text: string): string[] {
  return findMentions(makeArticle(text))
    .filter(({ kind, score }) => kind === 'person' && score >= 0.5)
    .map(({ text: name, role }) => (role === null ? name : `${name} (${role})`));
}

test.each([
  ['a detective inspector', 'The court heard DI Ann Lindqvist there.', ['Ann Lindqvist (DI)']],
  ['initials', 'The court heard DS Lindqvist there.', ['DS Lindqvist']],
  ['a cleric', 'They met KH Said Aqil Lindawan there.', ['Said Aqil Lindawan (KH)']],
  ['a company', 'A letter to PT Torva came.', []],
  ['a pandit', 'They met Pt Ravi Lindqvist there.', ['Ravi Lindqvist (Pt)']],
  ['a superintendent of police', 'They met SP Otuk Lindqvist there.', ['Otuk Lindqvist (SP)']],
  ['an assistant superintendent', 'They met ASP Otuk Lindqvist there.', ['Otuk Lindqvist (ASP)']],
  ['a firm with those letters', 'They met at SP Traders Ltd there.', []],
  [
    'a councillor',
    'They met Coun Lindqvist and Councillors R. Bourne and J. Vik.',
    ['Lindqvist (Coun)', 'R. Bourne (Councillors)', 'J. Vik'],
  ],
  ['a surname like a rank', 'They met Sergeant Laimo Asi there.', ['Laimo Asi (Sergeant)']],
  ['that rank', 'They met ASI Laimo Torva there.', ['Laimo Torva (ASI)']],
  ['a barrister', 'Her son, Barr. Tunde Lindqvist, left.', ['Tunde Lindqvist (Barr.)']],
  ['a surname at the end of a sentence', 'They met William Barr. Omar Nasri left.', ['William Barr', 'Omar Nasri']],
  ['a short Maria', 'They met Rep. Ma. Imelda Lindqvist there.', ['Ma. Imelda Lindqvist (Rep.)']],
  ['a Chinese surname at the end of a sentence', 'They met Jack Ma. Omar Nasri left.', ['Jack Ma', 'Omar Nasri']],
])('%s', (_, text, names) => {
  expect(people(text)).toEqual(names);
});
