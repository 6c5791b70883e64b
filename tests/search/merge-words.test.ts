import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { compareWords, mergeWords } from '../../src/search/merge-words.ts';
import type { Posting, Word } from '../../src/search/pagefind-files.ts';

/** Pages' words, each with where it stands, as an index of these pages holds them. */
function indexOf(pages: readonly (readonly string[])[]): Word[] {
  const stems = [...new Set(pages.flat())].sort(compareWords);
  return stems.map((stem) => {
    let before = 0;
    const postings = pages.flatMap((words, page): Posting[] => {
      const places = words.flatMap((word, place) => (word === stem ? [place] : []));
      if (places.length === 0) return [];
      const step = page - before;
      before = page;
      return [[step, places, []]];
    });
    return [stem, postings, []];
  });
}

const source = (pages: readonly (readonly string[])[], numbers: readonly number[]) => ({
  words: indexOf(pages).values(),
  pages: numbers,
});

describe('indexes that are joined', () => {
  it('are the index of all their pages, in whatever order these come to stand', () => {
    const page = fc.array(fc.constantFrom('a', 'é', 'flood', 'court', '\u{ff5e}', '\u{1f30a}'), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(page, fc.nat(3)), { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (given, keys) => {
          const order = given.map((_, index) => ({ index, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
          const numberOf = new Map(order.map(({ index }, number) => [index, number]));
          const all = order.map(({ index }) => given[index]![0]);
          const sources = [0, 1, 2, 3].map((which) => {
            const own = given.flatMap(([words, of], index) => (of === which ? [{ words, index }] : []));
            return source(
              own.map(({ words }) => words),
              own.map(({ index }) => numberOf.get(index) ?? -1),
            );
          });
          expect([...mergeWords(sources)]).toEqual(indexOf(all));
        },
      ),
    );
  });

  it('lose the pages that are left out, and the words that stood on them only', () => {
    const merged = mergeWords([
      source([['flood', 'court'], ['flood'], ['strike']], [-1, 0, -1]),
      source([['rain']], [1]),
    ]);
    expect([...merged]).toEqual(indexOf([['flood'], ['rain']]));
  });

  it('keep the forms with diacritics apart, each with its own pages', () => {
    const word: Word = ['cafe', [[0, [1], []]], [['café', [[1, [2], []]]]]];
    expect([...mergeWords([{ words: [word].values(), pages: [1, 0] }])]).toEqual([
      ['cafe', [[1, [1], []]], [['café', [[0, [2], []]]]]],
    ]);
    expect([...mergeWords([{ words: [word].values(), pages: [0, -1] }])]).toEqual([['cafe', [[0, [1], []]], []]]);
  });
});
