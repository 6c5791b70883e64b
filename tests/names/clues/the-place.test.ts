import { expect, test } from 'vitest';
import { foundKinds as found } from '../found.ts';

test('nobody takes the article, though the head of a place is a surname too', () => {
  expect(found('They swam across the Kali River at noon.')).toEqual(['place: Kali River']);
  expect(found('They met Karen River at noon.')).toEqual(['person: Karen River']);
});
