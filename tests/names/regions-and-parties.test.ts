import { expect, test } from 'vitest';
import { foundKinds, foundRoles } from './found.ts';

test('a region and a party are what a lawmaker is: the region is a place, the party no name', () => {
  expect(foundRoles('Louisiana Republican Ada Berg said so.')).toEqual([
    'Louisiana',
    'Ada Berg (Louisiana Republican)',
  ]);
  expect(foundRoles('It angered North Carolina Democrat Omar Nasri then.')).toEqual([
    'North Carolina',
    'Omar Nasri (North Carolina Democrat)',
  ]);
  expect(foundKinds('The Louisiana Republican said so.')).toEqual(['place: Louisiana']);
  expect(foundKinds('They met Jordan Labour Berg there.')).not.toEqual(['person: Berg']);
});

test('who lives in a place is nobody and no place', () => {
  expect(foundKinds('Many Hong Kongers and New Yorkers came.')).toEqual([]);
  expect(foundKinds('Two Queenslanders met Alaskan trappers.')).toEqual([]);
  expect(foundKinds('Queenslander Scott Torvan won.')).toEqual(['person: Scott Torvan']);
  // People’s names all the same.
  expect(foundKinds('Marian Hollander and Susan Lisle won.')).toEqual([
    'person: Marian Hollander',
    'person: Susan Lisle',
  ]);
  expect(foundKinds('Many came to New York then.')).toEqual(['place: New York']);
});
