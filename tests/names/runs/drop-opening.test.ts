import { expect, test } from 'vitest';
import { foundKinds } from '../found.ts';

test('how many of whom is no part of the name at the head of a sentence', () => {
  expect(foundKinds('TWENTY Peshawar villagers came.')).toEqual(['place: Peshawar']);
  expect(foundKinds('It rained. Twenty-two Peshawar traders left.')).toEqual(['place: Peshawar']);
});
