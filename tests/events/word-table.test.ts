import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../../src/events/word-table.ts';

describe('the word table', () => {
  it('numbers words as a map would, in order of appearance', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 300 }), (words) => {
        const table = new WordTable();
        const numbers = words.map((word) => table.numberOf(`x${word}y`, 1, 1 + word.length));
        const distinct = [...new Set(words)];
        expect(table.words).toEqual(distinct);
        expect(numbers).toEqual(words.map((word) => distinct.indexOf(word)));
      }),
    );
  });

  it('keeps its numbers when it grows', () => {
    const table = new WordTable();
    const words = Array.from({ length: 10_000 }, (_, at) => `word${at}`);
    for (const word of words) table.numberOf(word, 0, word.length);
    expect(words.map((word) => table.numberOf(word, 0, word.length))).toEqual(words.map((_, at) => at));
  });
});
