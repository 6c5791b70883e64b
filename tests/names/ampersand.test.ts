import { expect, test } from 'vitest';
import { findMentions } from '../../src/names/find-mentions.ts';
import { foundKinds as found } from './found.ts';
import { makeArticle } from './make-article.ts';

test.each([
  ['letters', 'The prize went to QT&T at last.', ['organisation: QT&T']],
  ['letters of a thing', 'The hospital closed its A&E ward and the R&D unit.', []],
  ['two words', 'Shares of Lindqvist & Garfield fell.', ['organisation: Lindqvist & Garfield']],
  ['a paper', 'He told the Mail & Sentinel so.', ['organisation: Mail & Sentinel']],
  ['a place', 'They flew to Trinidad & Tobago at last.', ['place: Trinidad & Tobago']],
  ['two people', 'They met Petra Lindqvist & Omar Nasri there.', ['person: Petra Lindqvist', 'person: Omar Nasri']],
  ['two places', 'They flew to Lisbon & Nairobi at last.', ['place: Lisbon', 'place: Nairobi']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});

test('two people in a headline of capitals are no firm', () => {
  const kinds = findMentions(makeArticle('# Dad & Nasri Discuss Trade\n\nKarim Dad met Omar Nasri in the morning.'));
  expect(kinds.filter(({ kind }) => kind === 'organisation')).toEqual([]);
});
