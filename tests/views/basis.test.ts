import { describe, expect, it } from 'vitest';
import type { Archive, Inferred } from '../../src/model.ts';
import { makePages } from '../../src/views/make-pages.ts';
import type { Page } from '../../src/views/page.ts';
import { renderPage } from '../../templates/render-page.tsx';
import { inventArchive, type InventedReport } from './invent-archive.ts';
import { inventHistory } from './invent-history.ts';

type Path = readonly string[];

const reports: InventedReport[] = [
  [
    'Bridge opens',
    'The Gazette',
    '2021-03-02',
    'bridge',
    'Ada Brennick cut the ribbon. On Monday Ada Brennick said 12 people were hurt in the Oakmere storm.',
  ],
  [
    'New bridge opened',
    'The Ledger',
    '2021-03-03',
    'bridge',
    'On Monday Ada Brennick told Harbour Council that 14 people were hurt in Oakmere. Lund Oberon was there.',
  ],
  [
    'Storm hits Oakmere',
    'The Gazette',
    '2021-03-01',
    'storm',
    'A storm in Oakmere hurt 12 people, Ada Brennick said. On Monday it rained on Harbour Council.',
  ],
  [
    'Council meets',
    null,
    '2021-04',
    'council',
    'On Monday Harbour Council met Ada Brennick and Lund Oberon in Oakmere.',
  ],
  ['Council meets again', 'The Ledger', null, 'council', 'On Monday Harbour Council met Lund Oberon once more.'],
  [
    'Bridge opens',
    'The Courier',
    '2021-03-04',
    'bridge',
    'Ada Brennick cut the ribbon. On Monday Ada Brennick said 12 people were hurt in the Oakmere storm.',
  ],
].map(([headline, outlet, published, event, text], index) => ({
  key: `${index}.txt`,
  headline: headline!,
  event: event!,
  place: 'Oakmere',
  paragraphs: [text!, 'It ended there.'],
  topics: index % 2 === 0 ? ['weather'] : ['politics', 'weather'],
  days: [{ text: 'On Monday', value: '2021-03-01' }],
  names: (
    [
      ['Ada Brennick', 'person', 'Mayor'],
      ['Lund Oberon', 'person', undefined],
      ['Harbour Council', 'organisation', undefined],
      ['Oakmere', 'place', undefined],
    ] as const
  )
    .filter(([name]) => text!.includes(name))
    .map(([name, kind, role]) => ({ text: name, record: name, kind, ...(role !== undefined && { role }) })),
  ...(outlet !== null && { outlet: outlet! }),
  ...(published !== null && { published: published! }),
  ...(index === 5 && { reprintOf: '0.txt' }),
}));

const invented = inventHistory(inventArchive({ reports, eventDays: { bridge: '2021-03-02', storm: '2021-03-01' } }), {
  kind: 'person',
  id: 'ada-brennick',
});

/** The value resting on words of another article. */
const restingOn = <T>(value: Inferred<T> | null, article: string): Inferred<T> | null =>
  value === null ? null : { ...value, evidence: [{ article, start: 0, end: 6, quote: 'Bridge' }] };

/** Of a file that was read, the text and what it is parted into change only with the file's hash. */
const fromFile = '1.txt';
const followsFromFile = ([, key, ...rest]: Path): boolean =>
  key === fromFile && rest[0] === 'article' && ['text', 'blocks'].includes(rest[1]!);

/**
 * With what the invented archive lacks: evidence elsewhere, an article that was read from a file, records that may be
 * the same, records that were split.
 */
const archive: Archive = {
  ...invented,
  entries: new Map(
    [...invented.entries].map(([key, { article, ...entry }]) => [
      key,
      {
        ...entry,
        article: key === fromFile ? { ...article, source: { sha256: 'abc', encoding: 'UTF-8', raw: null } } : article,
        published: restingOn(entry.published, '0.txt'),
      },
    ]),
  ),
  events: invented.events.map((event) => ({
    ...event,
    day: restingOn(event.day, '5.txt'),
    place: event.id === 'storm' ? { ...event.title, value: 'Oakmere' } : null,
  })),
  authorities: invented.authorities.map((record) => ({
    ...record,
    maybeSame: record.id === 'ada-brennick' ? ['lund-oberon'] : [],
  })),
  history: {
    ...invented.history!,
    ledger: [
      { kind: 'person', id: 'ada-brennick', title: 'Ada Brennick', into: [{ kind: 'person', id: 'lund-oberon' }] },
      { kind: 'event', id: 'bridge', title: 'Bridge opens', into: [{ kind: 'event', id: 'storm' }] },
    ] as never,
  },
};
const options = { title: 'The Harbour Files', language: 'en', version: '1.2.3' };

/** Ids are what all else refers to a thing by: with another one there it would be no archive. */
const references = new Set(['key', 'id', 'kind', 'article']);

/** Where in the archive a text or a number stands, and where a member of a list does. */
function placesIn(value: unknown, path: Path = [], inList = false): Path[] {
  const here = inList || (['string', 'number'].includes(typeof value) && !references.has(path.at(-1)!)) ? [path] : [];
  if (value === null || typeof value !== 'object') return here;
  const listed = Array.isArray(value) || value instanceof Map;
  const parts = value instanceof Map ? [...value] : Object.entries(value);
  return [...here, ...parts.flatMap(([key, each]) => placesIn(each, [...path, key as string], listed))];
}

const gone = Symbol('gone');

/** The same with what stands in one place another text or number, or left out of its list. */
function changed(value: unknown, [first, ...rest]: Path): unknown {
  if (first === undefined)
    return typeof value === 'string' ? `${value}s` : typeof value === 'number' ? value + 1 : gone;
  const parts = value instanceof Map ? [...value] : Object.entries(value as object);
  const now = parts
    .map(([key, each]) => [key, key === first ? changed(each, rest) : each] as const)
    .filter(([, each]) => each !== gone);
  if (value instanceof Map) return new Map(now);
  return Array.isArray(value) ? now.map(([, each]) => each) : Object.fromEntries(now);
}

const pagesOf = (of: unknown): Page[] => makePages(of as Archive, options);
const stood = new Map(pagesOf(archive).map((page) => [page.address, { basis: page.basis, html: renderPage(page) }]));

describe('the basis of a page', () => {
  it('changes with whatever in the archive changes the page', { timeout: 120_000 }, () => {
    const places = placesIn(archive).filter((place) => !followsFromFile(place));
    expect(places.length).toBeGreaterThan(400);
    for (const place of places)
      for (const page of pagesOf(changed(archive, place))) {
        const last = stood.get(page.address);
        if (page.basis === undefined || page.basis !== last?.basis) continue;
        expect(renderPage(page), `${page.address} after another ${place.join(' ')}`).toBe(last.html);
      }
  });

  it('changes with the archive’s own name and language', () => {
    const renamed = makePages(archive, { ...options, title: 'The Quay Files' });
    const kept = renamed.filter(({ address, basis }) => basis !== undefined && basis === stood.get(address)?.basis);
    expect(kept).toEqual([]);
  });

  it('changes with the pages of a long list', () => {
    const named = Array.from({ length: 1001 }, (_, index) => `${String.fromCodePoint(65 + (index % 26))}ada ${index}`);
    const naming = (names: readonly string[]): Page[] =>
      pagesOf(
        inventArchive({
          reports: [
            { key: 'a', paragraphs: [names.join(', ')], names: names.map((name) => ({ text: name, record: name })) },
          ],
        }),
      ).filter(({ kind }) => kind === 'list');
    const last = new Map(naming(named).map((page) => [page.address, page]));
    const kept = naming(named.slice(1)).filter(({ address, basis }) => basis === last.get(address)?.basis);
    expect(kept.filter((page) => renderPage(page) !== renderPage(last.get(page.address)!))).toEqual([]);
  });

  it('stays as it is when another article comes that a page does not show', () => {
    const known = pagesOf(inventArchive({ reports }));
    const more = pagesOf(inventArchive({ reports: [...reports, { key: '9.txt', published: '2021-03-20' }] }));
    const now = new Map(more.map((page) => [page.address, page]));
    const differing = known.filter(({ address, basis }) => basis !== undefined && now.get(address)?.basis !== basis);
    expect(differing.filter((page) => renderPage(page) === renderPage(now.get(page.address)!))).toEqual([]);
    // The articles before and after it, and the event before its own, lead to it.
    const ofThings = differing.filter(({ kind }) => ['article', 'event', 'person', 'place', 'topic'].includes(kind));
    expect(ofThings.map(({ kind }) => kind).toSorted()).toEqual(['article', 'article', 'event']);
  });
});
