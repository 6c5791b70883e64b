import { expect, test } from 'vitest';
import { foundRoles } from './found.ts';

test.each([
  ['two departments', 'Trade and Industry Minister Ana Paz spoke.', ['Ana Paz (Trade and Industry Minister)']],
  ['two common words', 'Mines and Minerals Minister Ana Paz spoke.', ['Ana Paz (Mines and Minerals Minister)']],
  ['a word that is a given name too', 'The Minister of Urban Development spoke.', []],
  [
    'the same with a name behind',
    'They met Minister of Urban Development Ana Paz.',
    ['Ana Paz (Minister of Urban Development)'],
  ],
  ['local government', 'Local Government Secretary Ana Paz spoke.', ['Ana Paz (Local Government Secretary)']],
  [
    'a body before it',
    'He told Parliament and Finance Minister Ana Paz.',
    ['Parliament', 'Ana Paz (Finance Minister)'],
  ],
  ['another office', 'The Government and Prime Minister Ana Paz fell.', ['Ana Paz (Prime Minister)']],
  ['a government by itself', 'The Local Government Association met.', ['Local Government Association']],
])('what a minister is for: %s', (_, text, names) => {
  expect(foundRoles(text)).toEqual(names);
});

test.each([
  [
    'with a comma before the last',
    'He works for the Ministry of Lands, Water, and Rural Development there.',
    ['Ministry of Lands, Water, and Rural Development'],
  ],
  ['of one thing', 'He left the Ministry of Lands, and Police came.', ['Ministry of Lands']],
])('a ministry of several things: %s', (_, text, names) => {
  expect(foundRoles(text)).toEqual(names);
});
