import { describe, expect, test } from 'vitest';
import { WordFlags } from '../../src/topics/word-flags.ts';

describe('flags of words', () => {
  test('are what was read of each number, however large', () => {
    const flags = new WordFlags((number) => number % 128);
    for (const number of [0, 1, 127, 128, 70_000, 1_000_000, 3]) expect(flags.of(number)).toBe(number % 128);
  });

  test('are read once, also where none is set', () => {
    const asked: number[] = [];
    const flags = new WordFlags((number) => {
      asked.push(number);
      return 0;
    });
    for (const number of [5, 70_000, 5, 70_000]) expect(flags.of(number)).toBe(0);
    expect(asked).toEqual([5, 70_000]);
  });
});
