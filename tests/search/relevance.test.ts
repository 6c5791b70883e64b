import { describe, expect, inject, it } from 'vitest';
import { makeArchive } from '../../bench/make-archive.ts';
import { choiceFromAddress } from '../../src/search/choice.ts';
import { searchSite } from '../../src/search/search-site.ts';

/** What a reader types, and what the headline of an article must say to be what was looked for. */
const judged: readonly (readonly [query: string, wanted: RegExp])[] = [
  ['Harwick flood', /^Harwick flood/u],
  ['flood in Redcliff', /^Redcliff flood/u],
  ['homeless Glenmoor', /^Glenmoor flood/u],
  ['river banks Dunmarsh', /^Dunmarsh flood/u],
  ['Brackwater measles', /outbreak in Brackwater/u],
  ['measles schools closed Kestrel', /outbreak in Kestrel/u],
  ['Lowmere outbreak', /outbreak in Lowmere/u],
  ['vaccinated Carnhill', /outbreak in Carnhill/u],
  ['railway strike Northgate', /strike halts trains between Northgate/u],
  ['trains Eastvale strike', /strike halts trains between Eastvale/u],
  ['union wages Ilmster', /strike halts trains between Ilmster/u],
  ['commuters Stonewell', /strike halts trains between Stonewell/u],
  ['warehouse fraud Thornby', /Court in Thornby/u],
  ['Quarrow court', /Court in Quarrow/u],
  ['insurance fraud Merrowdale', /Court in Merrowdale/u],
  ['sentenced Oxbridge', /Court in Oxbridge/u],
  ['cup final Almery', /^Almery beat/u],
  ['Jasperton wickets', /^Jasperton beat/u],
  ['captain century Pennhurst', /^Pennhurst beat/u],
  ['Farrowby runs', /^Farrowby beat/u],
  ['fishing talks Harwick', /talks in Harwick/u],
  ['quotas Carnhill', /talks in Carnhill/u],
  ['trawler protest Eastvale', /talks in Eastvale/u],
  ['envoys ports Redcliff', /talks in Redcliff/u],
  ['fishing agreement Kestrel', /talks in Kestrel/u],
];

describe('the search of 500 articles', () => {
  it('puts what was looked for first: mean reciprocal rank of 25 judged queries', async () => {
    const ranks: number[] = [];
    for (const [query, wanted] of judged) {
      const { found } = await searchSite(inject('largeSite'), { ...choiceFromAddress(''), words: query }, 10);
      const rank = found.findIndex(({ meta }) => wanted.test(meta['title'] ?? ''));
      ranks.push(rank === -1 ? 0 : 1 / (rank + 1));
    }
    expect(ranks.reduce((sum, rank) => sum + rank, 0) / judged.length).toBeGreaterThanOrEqual(0.9);
  });

  it('gives every article in either order of days', async () => {
    for (const sort of ['newest', 'oldest'] as const) {
      const { total, found } = await searchSite(inject('largeSite'), { ...choiceFromAddress(''), sort }, 500);
      const days = found.map(({ meta }) => meta['published'] ?? '');
      expect(total).toBe(500);
      expect(days).toEqual(sort === 'oldest' ? days.toSorted() : days.toSorted().toReversed());
    }
  });

  it('finds no article by what is only told of it: how certain its date is, or an address', async () => {
    for (const words of ['stated', 'html', 'events']) {
      const { found } = await searchSite(inject('largeSite'), { ...choiceFromAddress(''), words }, 500);
      expect(found.filter(({ excerpt }) => !excerpt.includes('<mark>'))).toEqual([]);
    }
  });

  it('searches in a language that words are not stemmed of', async () => {
    const { total } = await searchSite(inject('urduSite'), { ...choiceFromAddress(''), words: 'Ankara' }, 9);
    expect(total).toBeGreaterThan(0);
  });

  it('finds exactly the articles of a range of days', async () => {
    const expected = makeArchive(500).filter(({ day }) => day >= '1995-03-10' && day <= '1995-05-20');
    const { total } = await searchSite(
      inject('largeSite'),
      { ...choiceFromAddress(''), from: '1995-03-10', to: '1995-05-20' },
      1,
    );
    expect(total).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(10);
  });
});
