import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { makePages } from '../../src/views/make-pages.ts';
import { inventArchive, type Invented, type InventedReport } from './invent-archive.ts';
import { type FoundLink, render } from './links-of.ts';
import { pagesOf } from './pages-of.ts';

const people = ['Ada Brennick', 'Óscar Lund', 'بہار خان', 'Æthel Moor', '50 Cent', 'index'];
const report = fc.record(
  {
    headline: fc.constantFrom('Bridge opens', 'A “storm” & <rain>', 'پل کھل گیا', 'Q? #1 50% off/now', '   '),
    outlet: fc.constantFrom('The Harbour Gazette', 'the harbour gazette', 'Côte & Mer', 'Unnamed', '???'),
    place: fc.constantFrom('Port Lisle', 'Oakmere'),
    published: fc.constantFrom(
      '2020-02-29',
      '2021',
      '2021-03',
      '2021-03-01/2021-03-04',
      '2019-12-31',
      '2021-03~',
      '../2020-01-05',
      'nonsense',
    ),
    language: fc.constantFrom('en', 'ur', 'fr'),
    event: fc.constantFrom('bridge', 'storm'),
    topics: fc.subarray(['weather', 'weather/storms', 'transport: roads/bridges']),
    who: fc.subarray(people),
  },
  { requiredKeys: [] },
);

/** Archives of every shape the earlier stages can give, the strange ones too. */
const archives = fc.array(report, { maxLength: 12 }).map(
  (reports): Invented => ({
    reports: reports.map(
      ({ who = [], ...rest }, index): InventedReport => ({
        ...rest,
        key: `${String(index).padStart(2, '0')}.txt`,
        paragraphs: [`On Monday ${who.join(' met ')} spoke.`, 'It rained for 3 days.'],
        days: [{ text: 'On Monday', value: '2020-02-29' }],
        names: who.map((name, at) => ({
          text: name,
          record: name,
          kind: (['person', 'place', 'organisation'] as const)[at % 3] ?? 'person',
        })),
      }),
    ),
    eventDays: { bridge: '2020-02-29' },
  }),
);

function dead(pages: ReturnType<typeof pagesOf>): FoundLink[] {
  const rendered = new Map(pages.map((page) => [page.address, render(page)]));
  return [...rendered.values()]
    .flatMap(({ links }) => links)
    .filter(({ to, anchor }) => {
      const there = to === null ? undefined : rendered.get(to);
      return there === undefined || (anchor !== '' && !there.anchors.has(anchor));
    });
}

describe('the pages of any archive', () => {
  it('each have an address of their own that names a file', () => {
    fc.assert(
      fc.property(archives, (archive) => {
        const addresses = pagesOf(archive).map(({ address }) => address);
        expect(new Set(addresses.map((address) => address.toLowerCase())).size).toBe(addresses.length);
        for (const address of addresses) expect(address).toMatch(/^(?:[^/]+\/)*[^/\s?#%:]+\.html$/u);
      }),
      { numRuns: 30 },
    );
  });

  it('lead nowhere that does not exist, by relative links that name a file', () => {
    fc.assert(
      fc.property(archives, (archive) => {
        expect(dead(pagesOf(archive))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('do not depend on the order in which the articles came', () => {
    fc.assert(
      fc.property(archives, (invented) => {
        const archive = inventArchive(invented);
        const turned = { ...archive, entries: new Map([...archive.entries].toReversed()) };
        const options = { title: 'x', language: 'en', version: '1' };
        expect(JSON.stringify(makePages(turned, options))).toBe(JSON.stringify(makePages(archive, options)));
      }),
      { numRuns: 12 },
    );
  });

  it('are there for an archive of nothing', () => {
    const kinds = pagesOf({ reports: [] }).map(({ kind }) => kind);
    for (const kind of ['home', 'search', 'about', 'not-found', 'timeline', 'list'] as const)
      expect(kinds).toContain(kind);
  });
});
