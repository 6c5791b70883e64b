import { expect, test } from 'vitest';
import { foundKinds } from '../found.ts';

test.each([
  [
    'what it is, behind a comma',
    'They blamed Gatia Mori, an armed group active in the north.',
    ['organisation: Gatia Mori'],
  ],
  [
    'the largest of its kind',
    'They sold Ada Torva, the country’s largest airline, in May.',
    ['organisation: Ada Torva'],
  ],
  ['what it is known as', 'The militia, known as Jund Belal, took the airport.', ['organisation: Jund Belal']],
  ['what somebody does for a body', 'They met Ada Berg, a bank manager, in May.', ['person: Ada Berg']],
  ['what somebody is called', 'They met a man known as Omar Nasri there.', ['person: Omar Nasri']],
])('%s', (_, text, names) => {
  expect(foundKinds(text)).toEqual(names);
});
