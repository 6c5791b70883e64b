import fc from './property.ts';
import { describe, expect, it } from 'vitest';
import { WordTable } from '../src/word-table.ts';

/** Poor on purpose: words that share a hash must be told apart. */
const hash = (word: string) => word.length;

describe('the word table', () => {
  it('numbers words as a map would, in order of appearance', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 300 }), (words) => {
        const table = new WordTable();
        const numbers = words.map((word) => table.numberOf(`x${word}y`, 1, 1 + word.length, hash(word)));
        const distinct = [...new Set(words)];
        expect(table.words).toEqual(distinct);
        expect(numbers).toEqual(words.map((word) => distinct.indexOf(word)));
      }),
    );
  });

  it('keeps its numbers when it grows', () => {
    const table = new WordTable();
    const words = Array.from({ length: 10_000 }, (_, at) => `word${at}`);
    for (const [at, word] of words.entries()) table.numberOf(word, 0, word.length, at);
    expect(words.map((word, at) => table.numberOf(word, 0, word.length, at))).toEqual(words.map((_, at) => at));
  });
});
