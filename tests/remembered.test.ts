import { expect, test } from 'vitest';
import { remembered, rememberedWith } from '../src/remembered.ts';

test('an answer is made once, and again when too many were kept', () => {
  const made: string[] = [];
  const shout = remembered((word: string) => {
    made.push(word);
    return `${word}!`;
  }, 2);
  expect(['a', 'b', 'a', 'c', 'a'].map(shout)).toEqual(['a!', 'b!', 'a!', 'c!', 'a!']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});

test('a function that keeps its answers with the things asks once for each, also where the answer is nothing', () => {
  const asked: object[] = [];
  const ask = rememberedWith((of: object) => {
    asked.push(of);
    return asked.length === 1 ? undefined : asked.length;
  });
  const [one, other] = [{}, {}];
  expect([ask(one), ask(one), ask(other), ask(one), ask(other)]).toEqual([undefined, undefined, 2, undefined, 2]);
  expect(asked).toEqual([one, other]);
});
