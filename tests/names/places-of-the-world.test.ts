import { expect, test } from 'vitest';
import { foundKinds as found } from './found.ts';

test.each([
  ['a small state', 'The ferry reached St. Lucia and Tuvalu.', ['place: St. Lucia', 'place: Tuvalu']],
  ['a state of two islands', 'It began in Saint Kitts and Nevis.', ['place: Saint Kitts and Nevis']],
  ['an island of two words', 'The villagers of Viti Levu went on.', ['place: Viti Levu']],
  ['a region', 'Police in Minas Gerais shot a man.', ['place: Minas Gerais']],
  ['a small capital', 'Fishermen came to Castries today.', ['place: Castries']],
  ['an empire', 'It was built under the Torvan Empire then.', ['place: Torvan Empire']],
  ['a crescent', 'They live in Lisle Crescent now.', ['place: Lisle Crescent']],
  ['the Red Crescent', 'They saw the Torvan Red Crescent there.', ['organisation: Torvan Red Crescent']],
  ['somebody called as a region', 'They met Mateus Bahia there.', ['person: Mateus Bahia']],
])('%s', (_, text, names) => {
  expect(found(text)).toEqual(names);
});

test.each([
  ['a country', 'The ambassador to Saudi Arabia Omar Nasri spoke.', ['place: Saudi Arabia', 'person: Omar Nasri']],
  [
    'a country of two',
    'The envoy to Trinidad and Tobago Ada Lindqvist spoke.',
    ['place: Trinidad and Tobago', 'person: Ada Lindqvist'],
  ],
  [
    'a region in a name of a body',
    'They asked the Puerto Rico Aida Torva Foundation today.',
    ['organisation: Puerto Rico Aida Torva Foundation'],
  ],
])('a person right behind %s of several words', (_, text, names) => {
  expect(found(text)).toEqual(names);
});
