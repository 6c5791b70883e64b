import { describe, expect, it } from 'vitest';
import type { InventedReport } from './invent-archive.ts';
import { pagesOf, viewAt } from './pages-of.ts';

const home = (reports: InventedReport[], eventDays: Record<string, string> = {}) =>
  viewAt(pagesOf({ reports, eventDays }), 'home', 'index.html');

describe('the first page says what is here', () => {
  it.each<[string, InventedReport[]]>([
    [
      '2 cuttings, 2019 to 2021, from 1 outlet.',
      [
        { key: 'a', published: '2019-01-01', outlet: 'Post' },
        { key: 'b', published: '2021-06-01' },
      ],
    ],
    [
      '2 cuttings, 2–4 March 2021, from 2 outlets.',
      [
        { key: 'a', published: '2021-03-02', outlet: 'Post' },
        { key: 'b', published: '2021-03-04', outlet: 'Gazette' },
      ],
    ],
    ['1 cutting, 2 Mar 2021.', [{ key: 'a', published: '2021-03-02' }]],
    ['1 cutting.', [{ key: 'a' }]],
    ['0 cuttings.', []],
  ])('%s', (statement, reports) => {
    expect(home(reports).statement.replace('March', 'Mar')).toBe(statement.replace('March', 'Mar'));
  });
});

describe('the latest events', () => {
  it('are led by the one that most report', () => {
    const view = home(
      [
        { key: 'a', event: 'fair', paragraphs: ['The fair began.'] },
        { key: 'b', event: 'storm', paragraphs: ['The storm broke over the town.'] },
        { key: 'c', event: 'storm' },
      ],
      { fair: '2021-03-02', storm: '2021-03-01' },
    );
    expect(view.latest.map(({ row }) => row.href)).toEqual(['events/storm.html', 'events/fair.html']);
    expect(view.latest.map(({ summary }) => summary?.text)).toEqual(['The storm broke over the town.', undefined]);
  });
});

describe('on this day', () => {
  it('knows the days of the year that have something, for the browser to choose', () => {
    expect(
      home([
        { key: 'a', published: '2021-03-02' },
        { key: 'b', published: '2019-01-05' },
      ]).onThisDay,
    ).toMatchObject({
      days: '01-05 03-02',
      folder: 'on-this-day/',
    });
  });
});
