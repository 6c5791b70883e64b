import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { beginningOf, cutChunks } from '../../src/search/cut-chunks.ts';
import { compareWords } from '../../src/search/merge-words.ts';
import type { Word } from '../../src/search/pagefind-files.ts';

/** A word that stands at so many places of one page. */
const word = (stem: string, places = 1): Word => [stem, [[0, Array.from({ length: places }, () => 1), []]], []];

const cut = (...words: Word[]): string[][] => [...cutChunks(words)].map((chunk) => chunk.map(([stem]) => stem));

describe('the files that words are cut into', () => {
  it('keep rare words together and give a frequent one a file of its own', () => {
    expect(cut(word('ferry'), word('flat'), word('flood', 9000), word('fog'), word('fort'))).toEqual([
      ['ferry', 'flat'],
      ['flood'],
      ['fog', 'fort'],
    ]);
  });

  it('keep a word beside those that begin with it, however frequent', () => {
    expect(cut(word('flood', 9000), word('floodgat'), word('floodwat', 9000), word('flow'))).toEqual([
      ['flood', 'floodgat', 'floodwat'],
      ['flow'],
    ]);
    expect(cut(word('in', 9000), word('inland'), word('inlet'))).toEqual([['in'], ['inland', 'inlet']]);
  });

  it('are found again for each word and for each beginning of one that lies in no other', () => {
    const stems = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), { minLength: 1 });
    fc.assert(
      fc.property(
        stems,
        fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 5, maxLength: 5 }),
        (given, sizes) => {
          const sorted = given.toSorted(compareWords);
          const chunks = cut(...sorted.map((stem, index) => word(stem, sizes[index % sizes.length])));
          expect(chunks.flat()).toEqual(sorted);
          const ranges = chunks.map((chunk, index) => ({
            from: beginningOf(chunk[0]!, chunks[index - 1]?.at(-1)),
            to: chunk.at(-1)!,
          }));
          const fileOf = (term: string): number =>
            ranges.findIndex(({ from, to }) => compareWords(term, from) >= 0 && compareWords(term, to) <= 0);
          for (const [index, chunk] of chunks.entries()) {
            for (const stem of chunk) expect(fileOf(stem)).toBe(index);
            const before = chunks[index - 1]?.at(-1) ?? '';
            const letters = [...chunk[0]!];
            for (let length = 1; length < letters.length; length += 1) {
              const beginning = letters.slice(0, length).join('');
              if (compareWords(beginning, before) > 0) expect(fileOf(beginning)).toBe(index);
            }
          }
        },
      ),
    );
  });
});
