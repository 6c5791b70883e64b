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

describe('the chronology', () => {
  const chronologyOf = (paragraph: string, days: NonNullable<InventedReport['days']>, day?: string) =>
    viewAt(
      pagesOf({
        reports: [{ key: 'x', published: '2021-03-09', paragraphs: [paragraph], days }],
        ...(day !== undefined && { eventDays: { x: day } }),
      }),
      'event',
      'events/x.html',
    ).chronology.map((row) => [row.day, row.text]);
  const bought = 'The council bought boats in 2014, 2016 and 2017, it said.';
  const years = ['2014', '2016', '2017'].map((year) => ({ text: year, value: year }));

  it('tells a sentence that names several days once, with the first', () => {
    expect(chronologyOf(bought, years)).toEqual([['2014', bought]]);
  });

  it('tells it with the day of the event, where that is one of them', () => {
    expect(chronologyOf(bought, years, '2016')).toEqual([['2016', bought]]);
  });

  it('keeps a day of which something else is said', () => {
    const sold = 'Two of them were sold in 2017 again.';
    const sale = { text: 'in 2017 again', value: '2017' };
    expect(chronologyOf(`${bought} ${sold}`, [...years, sale])).toEqual([
      ['2014', bought],
      ['2017', sold],
    ]);
  });
});

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

describe('where reports differ', () => {
  const toll = (key: string, outlet: string, text: string): InventedReport => ({
    key,
    outlet,
    event: 'fire',
    published: '2021-05-01',
    paragraphs: [text],
  });
  const page = viewAt(
    pagesOf({
      reports: [
        toll('a', 'Evening Post', 'The ferry fire killed 12 people.'),
        toll('b', 'Harbour Gazette', 'The fire on the ferry killed 15 people.'),
        toll('c', 'Morning Echo', 'Fifteen people died in the ferry fire.'),
      ],
    }),
    'event',
    'events/fire.html',
  );

  it('each figure is shown with its sentence and the reports that give it', () => {
    expect(page.differences).toMatchObject([
      {
        heading: 'Where reports differ: killed',
        values: [
          {
            value: '15',
            reports: [{ outlet: 'Harbour Gazette', href: '../articles/b.html' }, { outlet: 'Morning Echo' }],
          },
          { value: '12', text: 'The ferry fire killed 12 people.', reports: [{ outlet: 'Evening Post' }] },
        ],
      },
    ]);
  });

  it('says nothing where they agree', () => {
    expect(view.differences).toEqual([]);
  });
});

describe('a happening that an article only mentions', () => {
  const report = (key: string, text: string, day: string, at: string): InventedReport => ({
    key,
    published: day,
    paragraphs: [text],
    days: [{ text: at, value: '2021-05-16' }],
    names: [{ text: 'Lake Council', record: 'Lake Council', kind: 'organisation' }],
  });
  const chronologyWith = (text: string) =>
    viewAt(
      pagesOf({
        reports: [
          report(
            'emergency',
            'The Lake Council held an emergency meeting on Sunday over the dam breach.',
            '2021-05-16',
            'on Sunday',
          ),
          report('regatta', 'The Lake Council opened the rowing regatta on Sunday.', '2021-05-16', 'on Sunday'),
          report('later', text, '2021-05-20', 'on 16 May'),
        ],
        eventDays: { emergency: '2021-05-16', regatta: '2021-05-16', later: '2021-05-20' },
      }),
      'event',
      'events/later.html',
    ).chronology[0];

  it('leads to its event, and says why', () => {
    const row = chronologyWith('After its emergency meeting on 16 May over the dam, the Lake Council asked for help.');
    expect(row?.mentions).toMatchObject({ href: 'emergency.html', text: 'Event: emergency' });
    expect(row?.mentions?.because).toMatch(/emergency/u);
  });

  it('leads nowhere where that day has other happenings only', () => {
    expect(chronologyWith('The Lake Council published its tax tables on 16 May without a word.')?.mentions).toBeNull();
  });

  it('does not lead to the event it stands in', () => {
    const own = viewAt(
      pagesOf({
        reports: [
          report('emergency', 'The Lake Council held an emergency meeting on Sunday.', '2021-05-16', 'on Sunday'),
        ],
        eventDays: { emergency: '2021-05-16' },
      }),
      'event',
      'events/emergency.html',
    );
    expect(own.chronology[0]?.mentions).toBeNull();
  });
});

describe('an event', () => {
  it('has its day, its place and what happened before and after', () => {
    expect(view.kicker.map(({ text }) => text)).toEqual(['Event', '28\u00a0Feb\u00a02021', 'Port Lisle']);
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
