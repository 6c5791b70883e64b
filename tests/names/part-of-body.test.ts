import { expect, test } from 'vitest';
import { resolveNames } from '../../src/names/resolve-names.ts';
import { foundKinds } from './found.ts';
import { makeReading } from './make-article.ts';

test('a body that the article goes on to call by one word is one record', () => {
  const records = resolveNames([
    makeReading('The Lisle Rovers won. Then the Rovers left. Nexora Group fell, as Nexora said.', 'a.txt'),
    makeReading('The Harlan Rovers lost. The Rovers wept.', 'b.txt'),
  ]);
  expect(records.map(({ name }) => name).sort()).toEqual(['Harlan Rovers', 'Lisle Rovers', 'Nexora Group']);
});

test('a word that two bodies or a person could be called by is nobody’s', () => {
  const two = foundKinds('The Lisle Rovers met the Harlan Rovers. Fans of Rovers sang.');
  expect(two).toEqual(['organisation: Lisle Rovers', 'organisation: Harlan Rovers']);
  const person = foundKinds('Mr Karel Nexora founded Nexora Group. He said Nexora was well.');
  expect(person).toEqual(['person: Karel Nexora', 'organisation: Nexora Group', 'person: Nexora']);
  expect(foundKinds('Torvana University is in Torvana.')).toEqual([
    'organisation: Torvana University',
    'place: Torvana',
  ]);
});

test('whom somebody told is a paper, unless it is an office', () => {
  expect(foundKinds('She told the Lisle Mirror. He told The Torvella so.')).toEqual([
    'organisation: Lisle Mirror',
    'organisation: Torvella',
  ]);
  expect(foundKinds('He told the Pope. She told the Chairman.')).toEqual([]);
});

test('a body of a people keeps its first word, though people are called Bank', () => {
  expect(foundKinds('It thanked the Asian Development Bank.')).toEqual(['organisation: Asian Development Bank']);
});

test.each([
  ['Torvanor’s stock price fell.', ['organisation: Torvanor']],
  ['These are problems for Torvanor’s new chief executive, Ada Berg.', ['organisation: Torvanor', 'person: Ada Berg']],
  ['The group acquired Torvanor.', ['organisation: Torvanor']],
  ['They spoke of the takeover of Torvanor.', ['organisation: Torvanor']],
  ['The office fined Nordvik Torvenergi two million.', ['organisation: Nordvik Torvenergi']],
  ['The court fined Ada Berg 500 dollars.', ['person: Ada Berg']],
  ['Ada Berg’s new husband sold shares.', ['person: Ada Berg']],
  ['The telco, Torvanor, has left.', ['organisation: Torvanor']],
])('firms are told by what is done with them: %s', (text, found) => {
  expect(foundKinds(text)).toEqual(found);
});
