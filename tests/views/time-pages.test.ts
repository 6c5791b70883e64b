import { describe, expect, it } from 'vitest';
import { pagesOf, viewAt } from './pages-of.ts';

const pages = pagesOf({
  reports: [
    {
      key: 'told',
      published: '2021-03-03',
      event: 'storm',
      paragraphs: ['The storm broke on Monday.'],
      days: [{ text: 'on Monday', value: '2021-03-01' }],
    },
    { key: 'other', published: '2021-03-01', paragraphs: ['A fair was held.'] },
    { key: 'month', published: '2021-03', paragraphs: ['Prices rose in March.'] },
    { key: 'year', published: '2021', paragraphs: ['A yearbook came out.'] },
    {
      key: 'stretch',
      published: '2021-03-03/2021-03-04',
      publishedCertainty: 'implied',
      paragraphs: ['A ship came in.'],
    },
    { key: 'none', paragraphs: ['Nobody knows when.'] },
  ],
  eventDays: { storm: '2021-03-01' },
});
const hrefs = (rows: readonly { readonly href: string }[]): string[] => rows.map(({ href }) => href);

describe('a day', () => {
  it('shows what was published, what happened and what others say of it', () => {
    const day = viewAt(pages, 'day', 'days/2021-03-01.html');
    expect(hrefs(day.published.flatMap(({ rows }) => rows))).toEqual(['../articles/other.html']);
    expect(hrefs(day.events)).toEqual(['../events/storm.html']);
    expect(day.said.map(({ text }) => text.text)).toEqual(['The storm broke on Monday.']);
  });

  it('leads to the day before and after that has something', () => {
    const day = viewAt(pages, 'day', 'days/2021-03-03.html');
    expect([day.earlier?.href, day.later?.href]).toEqual(['2021-03-01.html', '2021-03-04.html']);
  });

  it('lists an article of several possible days under each, and says so', () => {
    const rows = viewAt(pages, 'day', 'days/2021-03-04.html').published.flatMap((group) => group.rows);
    expect(rows.map(({ when }) => [when?.text, when?.certainty])).toEqual([['3–4 Mar 2021', 'implied']]);
  });
});

describe('a month and a year', () => {
  it('count the days in a calendar that leads to them', () => {
    const days = viewAt(pages, 'month', 'months/2021-03.html').calendar[0]?.weeks.flat() ?? [];
    const linked = days.flatMap((day) => (day?.href == null ? [] : [day.text]));
    expect(linked).toEqual(['1 Mar 2021: 1 article, 1 event', '3 Mar 2021: 2 articles', '4 Mar 2021: 1 article']);
  });

  it('keep what is dated no closer', () => {
    const year = viewAt(pages, 'year', 'years/2021.html');
    expect(hrefs(year.published.flatMap(({ rows }) => rows))).toEqual(['../articles/year.html']);
    expect(year.intro).toBe('5 articles, 1 event');
  });

  it('leave the undated to the timeline', () => {
    expect(hrefs(viewAt(pages, 'timeline', 'years/index.html').undated)).toEqual(['../articles/none.html']);
  });
});

describe('on this day', () => {
  it('gathers a day of the year through all years, the latest first, and only what is dated to one day', () => {
    const years = pagesOf({
      reports: ['2019-03-01', '2021-03-01', '2021-03', '2021-03-01/2021-03-02'].map((published) => ({
        key: published,
        published,
      })),
    });
    const day = viewAt(years, 'on-this-day', 'on-this-day/03-01.html');
    expect(day.published.map(({ when }) => when?.text)).toEqual(['2021', '2019']);
    expect(years.filter(({ kind }) => kind === 'on-this-day')).toHaveLength(1);
  });
});
