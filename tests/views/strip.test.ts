import { describe, expect, it } from 'vitest';
import { drawBars, drawSkyline } from '../../src/views/draw-bars.ts';
import type { InventedReport } from './invent-archive.ts';
import { pagesOf, viewAt } from './pages-of.ts';

const dated = (days: readonly string[]) =>
  viewAt(
    pagesOf({ reports: days.map((published, index): InventedReport => ({ key: `${index}`, published })) }),
    'home',
    'index.html',
  ).strip;

describe('a strip of articles over time', () => {
  it('goes by days, months or years as the span asks, and leads to each that has any', () => {
    expect(dated(['2021-03-01', '2021-03-03', '2021-03-03'])?.columns).toEqual([
      { label: '1 Mar', href: 'days/2021-03-01.html', text: '1 Mar 2021: 1 article' },
      { label: '2 Mar', href: null, text: '2 Mar 2021: 0 articles' },
      { label: '3 Mar', href: 'days/2021-03-03.html', text: '3 Mar 2021: 2 articles' },
    ]);
    expect(dated(['2021-03-01', '2021-04-20', '2021-05'])?.columns.map(({ label }) => label)).toEqual([
      'Mar',
      'Apr',
      'May',
    ]);
    expect(dated(['1999-03-01', '2001-04-20', '2001'])?.columns.map(({ text }) => text)).toEqual([
      '1999: 1 article',
      '2000: 0 articles',
      '2001: 2 articles',
    ]);
  });

  it('labels no more years than there is room for', () => {
    const strip = dated(Array.from({ length: 30 }, (_, index) => `${1990 + index}-03-01`));
    expect(strip?.columns.filter(({ label }) => label !== '').map(({ label }) => label)).toEqual(
      Array.from({ length: 15 }, (_, index) => `${1990 + 2 * index}`),
    );
  });

  it('fills the width but where its bars are few: a year has one a month', () => {
    expect(dated(['2021-03-01', '2021-03-03', '2021-03-06'])).toMatchObject({ few: true, brief: true });
    expect(dated(['2021-03-01', '2021-03-03', '2021-03-07'])).toMatchObject({ few: false, brief: false });
    expect(dated(['1998-03-01', '2000-04-20', '2000-05-01'])).toMatchObject({ few: true, brief: false });
  });

  it('keeps the label with the last year where every second one gives way', () => {
    const months = (first: string) => dated([`${first}-01`, `${first}-02`, '2021-06-20']);
    expect(months('2020-10')).toMatchObject({ shifted: true, columns: { 3: { label: 'Jan\n2021' } } });
    expect(months('2020-11')).toMatchObject({ shifted: false, columns: { 2: { label: 'Jan\n2021' } } });
    expect(months('2021-01')).toMatchObject({ shifted: false });
  });

  it('is not drawn for one or two articles', () => {
    expect(dated(['2021-03-01', '2021-03-03'])).toBeNull();
  });
});

describe('bars', () => {
  it('stand on the line, the highest full, a small one still to be seen, none for nothing', () => {
    expect(drawBars([2, 0, 1])).toEqual({ path: 'M0,100V0h8.8V100ZM20,100V50h8.8V100Z', width: 30 });
    expect(drawBars([1, 1000]).path).toContain('V98h');
  });

  it('without gaps are one outline for each stretch', () => {
    const { path, width } = drawSkyline([0, 2, 1, 0, 0, 1]);
    expect(width).toBe(6);
    expect(path.match(/M/gu)).toHaveLength(2);
    expect(path).toMatch(/^M1,0L2,0L2,50L3,50/u);
  });
});
