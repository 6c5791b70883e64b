import { expect, test } from 'vitest';
import { remembered } from '../src/remembered.ts';

test('an answer is made once, and again when too many were kept', () => {
  const made: string[] = [];
  const shout = remembered((word: string) => {
    made.push(word);
    return `${word}!`;
  }, 2);
  expect(['a', 'b', 'a', 'c', 'a'].map(shout)).toEqual(['a!', 'b!', 'a!', 'c!', 'a!']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
