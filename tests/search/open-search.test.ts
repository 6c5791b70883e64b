import { describe, expect, it } from 'vitest';
import { openSearch } from '../../src/search/open-search.ts';
import type { PagefindModule, ResultData } from '../../src/search/pagefind-api.ts';

interface Held {
  readonly id: string;
  readonly score: number;
}

/** A stand-in for Pagefind over an index that holds these; `loaded` tells the articles read. */
function invented(held: readonly Held[]) {
  const loaded: string[] = [];
  const asResult = ({ id, score }: Held) => ({
    id,
    score,
    async data(): Promise<ResultData> {
      loaded.push(id);
      return { url: id, excerpt: '', meta: {} };
    },
  });
  const module: PagefindModule = {
    createInstance: () => ({
      async search() {
        return { results: held.map(asResult) };
      },
    }),
  };
  return { loaded, search: openSearch(module, { basePath: '/search/', baseUrl: '/' }) };
}

const idsOf = (found: readonly ResultData[]): string[] => found.map(({ url }) => url);
const flood = { words: 'flood', options: { filters: {} } };

describe('a search', () => {
  it('gives equally good articles in the same order, however Pagefind happens to', async () => {
    const [a, b, c] = [
      { id: 'a', score: 1.000_000_1 },
      { id: 'b', score: 1 },
      { id: 'c', score: 2 },
    ];
    for (const held of [
      [a, b, c],
      [b, c, a],
      [c, b, a],
    ])
      expect(idsOf(await (await invented(held).search(flood)).first(3))).toEqual(['c', 'a', 'b']);
  });

  it('keeps the order of days that was asked for', async () => {
    const { search } = invented([
      { id: 'b', score: 1 },
      { id: 'a', score: 2 },
    ]);
    const found = await search({ words: 'flood', options: { filters: {}, sort: { newest: 'desc' } } });
    expect(idsOf(await found.first(2))).toEqual(['b', 'a']);
  });

  it('reads no more articles than are shown, and none twice', async () => {
    const { loaded, search } = invented([...'abcdef'].map((id, index) => ({ id, score: 9 - index })));
    const found = await search(flood);
    expect(found.total).toBe(6);
    const [some, all] = await Promise.all([found.first(2), found.first(4)]);
    expect(idsOf(some)).toEqual(['a', 'b']);
    expect(idsOf(all)).toEqual([...'abcd']);
    expect(loaded).toEqual([...'abcd']);
    expect(idsOf(await found.first(9))).toEqual([...'abcdef']);
  });
});
