import { expect, test } from 'vitest';
import { foundKinds, foundRoles } from './found.ts';

test('a region and a party are what a lawmaker is, and no name', () => {
  expect(foundRoles('Louisiana Republican Ada Berg said so.')).toEqual(['Ada Berg (Louisiana Republican)']);
  expect(foundRoles('It angered North Carolina Democrat Omar Nasri then.')).toEqual([
    'Omar Nasri (North Carolina Democrat)',
  ]);
  expect(foundKinds('The Louisiana Republican said so.')).toEqual([]);
  expect(foundKinds('They met Jordan Labour Berg there.')).not.toEqual(['person: Berg']);
});

test('who lives in a place of two words is nobody and no place', () => {
  expect(foundKinds('Many Hong Kongers and New Yorkers came.')).toEqual([]);
  expect(foundKinds('Many came to New York then.')).toEqual(['place: New York']);
});
