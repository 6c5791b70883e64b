import { describe, expect, it } from 'vitest';
import { makePages } from '../../src/views/make-pages.ts';
import { inventArchive, type InventedReport } from './invent-archive.ts';
import { pagesOf, viewAt } from './pages-of.ts';

const reports: InventedReport[] = [
  {
    key: 'a',
    published: '2019-05-01',
    paragraphs: ['Councillor Ada Brennick spoke on Tuesday.', 'It rained on Monday.'],
    names: [{ text: 'Ada Brennick', record: 'Ada Brennick', role: 'Councillor' }],
    days: [
      { text: 'on Tuesday', value: '2019-04-30' },
      { text: 'on Monday', value: '2019-04-29' },
    ],
  },
  {
    key: 'b',
    published: '2021-03-02',
    paragraphs: ['Mayor A. Brennick met Tom Vale.'],
    names: [
      { text: 'A. Brennick', record: 'Ada Brennick', role: 'Mayor' },
      { text: 'Tom Vale', record: 'Tom Vale' },
    ],
  },
  {
    key: 'c',
    published: '2021-06-09',
    paragraphs: ['Mayor Ada Brennick, Tom Vale and Lis Moor sang.'],
    names: [
      { text: 'Ada Brennick', record: 'Ada Brennick', role: 'Mayor' },
      { text: 'Tom Vale', record: 'Tom Vale' },
      { text: 'Lis Moor', record: 'Lis Moor' },
    ],
  },
];
const pages = pagesOf({ reports });
const view = viewAt(pages, 'person', 'people/ada-brennick.html');

describe('a person', () => {
  it('has roles with the first and last day of each, the most given first', () => {
    expect(view.roles).toEqual([
      { role: 'Mayor', count: '2', first: '2 Mar 2021', last: '9 Jun 2021' },
      { role: 'Councillor', count: '1', first: '1 May 2019', last: '1 May 2019' },
    ]);
  });

  it('has each form of the name', () => {
    const forms = view.card?.fields
      .find(({ label }) => label === 'Written as')
      ?.items.map(({ text, note }) => [text.text, note]);
    expect(forms).toEqual([
      ['Ada Brennick', '2×'],
      ['A. Brennick', '1×'],
    ]);
  });

  it('has records that may be the same, with what tells each from it', () => {
    const archive = inventArchive({ reports });
    const authorities = archive.authorities.map((record) =>
      record.id === 'tom-vale' ? { ...record, maybeSame: ['ada-brennick', 'lis-moor'] } : record,
    );
    const options = { title: 'The Harbour Files', language: 'en', version: '1.2.3' };
    const { card } = viewAt(makePages({ ...archive, authorities }, options), 'person', 'people/tom-vale.html');
    const maybe = card?.fields.find(({ label }) => label === 'May be the same as')?.items;
    expect(maybe?.map(({ text, note }) => [text.text, note])).toEqual([
      ['Ada Brennick', 'Mayor'],
      ['Lis Moor', '9 Jun 2021'],
    ]);
  });

  it('has a chronology of the sentences that name them, and no others', () => {
    expect(view.chronology.map(({ day, text }) => [day, text])).toEqual([
      ['30 Apr 2019', 'Councillor Ada Brennick spoke on Tuesday.'],
    ]);
  });

  it('has those named in two or more of the same articles, and no others', () => {
    expect(view.network?.nodes.map(({ name, count }) => [name, count])).toEqual([['Tom Vale', '2']]);
  });

  it('has a drawing of them where there are enough to draw, with a line to each', () => {
    const others = ['Tom Vale', 'Lis Moor', 'Ned Hay'];
    const many = pagesOf({
      reports: Array.from({ length: 5 }, (_, index) => ({
        key: `${index}`,
        paragraphs: [`Ada Brennick met ${others.join(', ')}.`],
        names: ['Ada Brennick', ...others].map((name) => ({ text: name, record: name })),
      })),
    });
    const { network } = viewAt(many, 'person', 'people/ada-brennick.html');
    expect(network?.nodes.every(({ point }) => point !== null)).toBe(true);
    expect(network?.lines.find(({ weight }) => weight === 4)?.path.match(/M/gu)).toHaveLength(3);
    expect(view.network?.nodes.every(({ point }) => point === null)).toBe(true);
    expect(view.network?.text).toBe('');
  });

  it('has a chart of articles over the whole span of the archive', () => {
    expect(view.strip?.columns.map(({ text }) => text)).toEqual([
      '2019: 1 article',
      '2020: 0 articles',
      '2021: 2 articles',
    ]);
  });
});

describe('a person of one or two articles', () => {
  const once = viewAt(pages, 'person', 'people/lis-moor.html');
  const twice = viewAt(pages, 'person', 'people/tom-vale.html');

  it('has neither chart nor drawing', () => {
    expect([once.strip, once.network, twice.strip, twice.network]).toEqual([null, null, null, null]);
  });

  it('has no card that says again what the list of articles says', () => {
    expect([once.card, twice.card]).toEqual([null, null]);
  });

  it('lists an article once: its event only where others report it too', () => {
    expect(once.events).toEqual([]);
    expect(once.articles.groups.map(({ label, rows }) => [label, rows.length])).toEqual([['', 1]]);
  });

  it('keeps a card for what only it says', () => {
    const other = pagesOf({
      reports: [
        {
          key: 'x',
          paragraphs: ['O. Lund and Oscar Lund sang.'],
          names: [
            { text: 'O. Lund', record: 'Oscar Lund' },
            { text: 'Oscar Lund', record: 'Oscar Lund' },
          ],
        },
      ],
    });
    const { card } = viewAt(other, 'person', 'people/oscar-lund.html');
    expect(card?.fields.map(({ label }) => label)).toEqual(['Written as']);
  });
});
