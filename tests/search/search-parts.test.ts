import { describe, expect, it } from 'vitest';
import type { PagefindModule, ResultData } from '../../src/search/pagefind-api.ts';
import { openParts } from '../../src/search/search-parts.ts';

interface Held {
  readonly id: string;
  readonly score: number;
  readonly published?: string;
}

/** A stand-in for Pagefind over parts that hold these; `loaded` counts the articles read. */
function invented(parts: readonly (readonly Held[])[]) {
  const loaded: string[] = [];
  const asResult = ({ id, score, published }: Held) => ({
    id,
    score,
    async data(): Promise<ResultData> {
      loaded.push(id);
      return { url: id, excerpt: '', meta: published === undefined ? {} : { published } };
    },
  });
  const module: PagefindModule = {
    createInstance: () => ({
      mergeIndex: async () => {},
      async search(_words, options) {
        const asked = /"part":"(\d+)"/u.exec(JSON.stringify(options))?.[1];
        return { results: (asked === undefined ? parts.flat() : (parts[Number(asked)] ?? [])).map(asResult) };
      },
    }),
  };
  return { loaded, open: () => openParts(module, '/search/', parts.length, { baseUrl: '/' }) };
}

const idsOf = (found: readonly ResultData[]): string[] => found.map(({ url }) => url);

describe('a search over several parts', () => {
  it('gives equally good articles in the same order, however Pagefind happens to', async () => {
    const [a, b, c] = [
      { id: 'a', score: 1.000_000_1 },
      { id: 'b', score: 1 },
      { id: 'c', score: 2 },
    ];
    const query = { words: 'flood', options: { filters: {} } };
    for (const parts of [[[a, b], [c]], [[b], [c, a]], [[c, b, a]]]) {
      const search = await invented(parts).open();
      expect(idsOf(await (await search(query)).first(3))).toEqual(['c', 'a', 'b']);
    }
  });

  it('merges the parts in order of days, the undated last either way, and reads no more than it shows', async () => {
    const day = (published: string) => ({ id: published, score: 1, published });
    const undated = { id: 'undated', score: 1 };
    const parts = [[day('2021-05-03'), day('2021-05-02'), undated], [day('2021-05'), day('2021-04-30')], []];
    const { loaded, open } = invented(parts);
    const search = await open();
    const found = await search({ words: null, options: { filters: {}, sort: { newest: 'desc' } } });
    expect(found.total).toBe(5);
    expect(idsOf(await found.first(2))).toEqual(['2021-05-03', '2021-05-02']);
    expect(loaded.length).toBeLessThanOrEqual(4);
    expect(idsOf(await found.first(9))).toEqual(['2021-05-03', '2021-05-02', '2021-05', '2021-04-30', 'undated']);
    const oldestFirst = [[day('2021-05-02'), day('2021-05-03'), undated], [day('2021-04-30')]];
    const oldest = await invented(oldestFirst).open();
    const backwards = await oldest({ words: null, options: { filters: {}, sort: { oldest: 'asc' } } });
    expect(idsOf(await backwards.first(4))).toEqual(['2021-04-30', '2021-05-02', '2021-05-03', 'undated']);
  });

  it('gives each article once where more is asked for while a list is being loaded', async () => {
    const search = await invented([[...'abcdef'].map((id, index) => ({ id, score: 9 - index }))]).open();
    const found = await search({ words: 'x', options: { filters: {} } });
    const [some, all] = await Promise.all([found.first(2), found.first(6)]);
    expect(idsOf(some)).toEqual(['a', 'b']);
    expect(idsOf(all)).toEqual([...'abcdef']);
  });
});
