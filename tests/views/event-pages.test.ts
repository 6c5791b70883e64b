import { describe, expect, it } from 'vitest';
import type { InventedReport } from './invent-archive.ts';
import { pagesOf, viewAt } from './pages-of.ts';

const shared = 'The harbour bridge was opened on Sunday by mayor Ada Brennick.';
const reports: InventedReport[] = [
  {
    key: 'b',
    headline: 'Bridge opens',
    outlet: 'Evening Post',
    place: 'Port Lisle',
    published: '2021-03-02',
    event: 'bridge',
    paragraphs: [shared, 'Tolls begin at 4 crowns a crossing, the council said.'],
    days: [{ text: 'on Sunday', value: '2021-02-28' }],
  },
  {
    key: 'a',
    headline: 'Crossing at last',
    outlet: 'Harbour Gazette',
    published: '2021-03-01/2021-03-02',
    publishedCertainty: 'implied',
    event: 'bridge',
    paragraphs: [
      'Mayor Ada Brennick opened the harbour bridge on Sunday.',
      'Fishermen had protested for 11 years against its pillars.',
    ],
  },
  { key: 'c', headline: 'Undated word', event: 'bridge', paragraphs: ['Nobody knows the day this was printed.'] },
];
const view = viewAt(pagesOf({ reports, eventDays: { bridge: '2021-02-28' } }), 'event', 'events/bridge.html');

describe('reports compared', () => {
  it('stand in order of publication, by the first day possible, the undated last', () => {
    expect(view.columns.map(({ outlet }) => outlet)).toEqual(['Harbour Gazette', 'Evening Post', 'Unnamed outlet']);
  });

  it('mark what only one says, in other words or not', () => {
    const told = view.columns.map(({ sentences }) => sentences.map(({ only }) => only));
    expect(told).toEqual([[false, true], [false, true], [true]]);
  });

  it('say what is implied', () => {
    expect(view.columns.map(({ day }) => day?.certainty)).toEqual(['implied', 'stated', undefined]);
  });
});

describe('an event', () => {
  it('has its day, its place and what happened before and after', () => {
    expect(view.kicker).toBe('Event · 28 Feb 2021 · Port Lisle');
    expect(view.chronology).toEqual([expect.objectContaining({ day: '28 Feb 2021', text: shared, main: true })]);
  });

  it('is told in the words of its lead, with the source', () => {
    expect(view.summary).toMatchObject([
      { text: shared, source: 'report in Evening Post, 2 Mar 2021', href: '../articles/b.html' },
    ]);
  });

  it('compares nothing where one report stands alone', () => {
    const alone = viewAt(
      pagesOf({ reports: [{ key: 'x', paragraphs: ['One thing happened here today.'] }] }),
      'event',
      'events/x.html',
    );
    expect(alone.comparedHeading).toBe('1 report');
    expect(alone.columns[0]?.sentences.every(({ only }) => !only)).toBe(true);
  });

  it('leads to the next of its story before the next in time', () => {
    const named = (key: string, day: string, record: string): InventedReport => ({
      key,
      published: day,
      paragraphs: [`${record} spoke.`],
      names: [{ text: record, record }],
    });
    const pages = pagesOf({
      reports: [
        named('one', '2021-01-01', 'Ada Brennick'),
        named('two', '2021-01-02', 'Tom Vale'),
        named('three', '2021-01-03', 'Ada Brennick'),
      ],
      eventDays: { one: '2021-01-01', two: '2021-01-02', three: '2021-01-03' },
    });
    expect(viewAt(pages, 'event', 'events/one.html').later?.href).toBe('three.html');
    expect(viewAt(pages, 'event', 'events/three.html').later).toBeNull();
  });
});
