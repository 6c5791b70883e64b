import { describe, expect, it } from 'vitest';
import type { InventedReport } from './invent-archive.ts';
import { pagesOf, viewAt } from './pages-of.ts';

const home = (reports: InventedReport[], eventDays: Record<string, string> = {}) =>
  viewAt(pagesOf({ reports, eventDays }), 'home', 'index.html');

describe('the first page says what is here', () => {
  it.each<[string, InventedReport[]]>([
    [
      '2 cuttings, 2019 to 2021, from 1 named outlet.',
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

  it('are no announcements: a day after the last publication has not happened', () => {
    const view = home(
      [
        { key: 'a', published: '2021-03-02', event: 'fair' },
        { key: 'b', published: '2021-03-03', event: 'jubilee' },
      ],
      { fair: '2021-03-02', jubilee: '2030-01-01' },
    );
    expect(view.latest.map(({ row }) => row.href)).toEqual(['events/fair.html']);
  });

  it('are whatever there is where no event has a day, under a heading that claims no more', () => {
    const view = home([{ key: 'a', event: 'fair' }]);
    expect(view.latest.map(({ row }) => row.href)).toEqual(['events/fair.html']);
    expect(view.latestHeading).toBe('Events');
    const dated = home(
      [
        { key: 'a', event: 'fair' },
        { key: 'b', published: '2021-03-03', event: 'storm' },
      ],
      { storm: '2021-03-02' },
    );
    expect(dated.latest.map(({ row }) => row.href)).toEqual(['events/storm.html']);
    expect(dated.latestHeading).toBe('Latest events');
  });

  it('are the most reported of many', () => {
    const report = (event: string, key = event): InventedReport => ({ key, event, published: '2021-03-31' });
    const days = Array.from({ length: 12 }, (_, index) => `e${index}`);
    const view = home(
      [...days.map((event) => report(event)), report('e2', 'again'), report('e5', 'and again')],
      Object.fromEntries(days.map((event, index) => [event, `2021-03-${index + 10}`])),
    );
    expect(view.latest.map(({ row }) => row.href)).toEqual(
      ['e5', 'e11', 'e10', 'e9', 'e2'].map((id) => `events/${id}.html`),
    );
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

  it('is not there where nothing has a day', () => {
    expect(home([{ key: 'a' }]).onThisDay).toBeNull();
  });
});
