import { expect, test } from 'vitest';
import { foundKinds, foundRoles } from './found.ts';

test.each([
  ['a county', 'Harlow County Sheriff Ed Torva spoke.', ['Harlow County', 'Ed Torva (Sheriff)']],
  ['a city', 'Davo City Vice Mayor Ann Torva spoke.', ['Davo City', 'Ann Torva (Vice Mayor)']],
  ['a rank of the county', 'Deputy County Commissioner Ann Torva spoke.', ['Ann Torva (Deputy County Commissioner)']],
  ['the office itself', 'The Harlow County Sheriff’s Office agreed.', ['Harlow County Sheriff’s Office']],
  ['the office of a minister', 'The Prime Minister’s Office agreed.', ['Prime Minister’s Office']],
  [
    'a surname that is a title, behind a nickname',
    'They met Trooper Phillip “Sparky” Dean of the Torva Party.',
    ['Phillip “Sparky” Dean (Trooper)', 'Torva Party'],
  ],
  ['what he is of', 'They met the former Premier of the State Council there.', ['State Council']],
])('officials of %s', (_, text, names) => {
  expect(foundRoles(text)).toEqual(names);
});

test.each([
  ['a side of a region', 'A West Texas deputy came.', ['place: West Texas']],
  ['a side of no region', 'They met Ann West Torva there.', ['person: Ann West Torva']],
  ['a paper that was two once', 'He told the Torva Standard-Times there.', ['organisation: Torva Standard-Times']],
  ['a desk', 'By Web Desk', []],
  ['a contraction', '“We’ll see,” he said. “They’ve gone.”', []],
  ['a surname of two letters in front', 'Hu Chenda spoke. They met Hu there.', ['person: Hu Chenda', 'person: Hu']],
])('%s', (_, text, names) => {
  expect(foundKinds(text)).toEqual(names);
});
