import { describe, expect, it } from 'vitest';
import { mostRows } from '../../src/views/list-pages.ts';
import type { Page } from '../../src/views/page.ts';
import { pagesOf } from './pages-of.ts';

const names = Array.from({ length: 1234 }, (_, index) => `${String.fromCodePoint(65 + (index % 26))}ada ${index}`);
const pages = pagesOf({
  reports: [{ key: 'a', paragraphs: [names.join(', ')], names: names.map((name) => ({ text: name, record: name })) }],
}).filter((page): page is Page<'list'> => page.kind === 'list' && /^people\/index(?:\.\d)?\.html$/u.test(page.address));

describe('an index of very many', () => {
  it('is cut into pages of bounded size that hold everyone once', () => {
    const rows = pages.map(({ view }) => view.groups.flatMap((group) => group.rows.map(({ text }) => text.text)));
    expect(rows.map(({ length }) => length)).toEqual([mostRows, mostRows, 234]);
    expect(new Set(rows.flat()).size).toBe(1234);
  });

  it('leads from each page to each letter, on the page where it begins', () => {
    for (const { view } of pages) {
      expect(view.jumps).toHaveLength(26);
      for (const { text, href } of view.jumps) {
        const [file, anchor] = href.split('#');
        const there = pages.find(({ address }) => address === `people/${file}`);
        expect(there?.view.groups.find(({ id }) => id === anchor)?.label).toBe(text);
      }
    }
  });

  it('can be ordered otherwise, and says which order it is in', () => {
    expect(pages[0]?.view.orders.map(({ text, current }) => [text, current])).toEqual([
      ['By name', true],
      ['By surname', false],
      ['Most named', false],
      ['Latest named', false],
    ]);
  });
});

describe('an index of few', () => {
  it('is one list, without letters', () => {
    const few = names.slice(0, 7);
    const index = pagesOf({
      reports: [{ key: 'a', paragraphs: [few.join(', ')], names: few.map((name) => ({ text: name, record: name })) }],
    }).find((page): page is Page<'list'> => page.kind === 'list' && page.address === 'people/index.html');
    expect(index?.view.jumps).toEqual([]);
    expect(index?.view.groups.map(({ label, rows }) => [label, rows.map(({ text }) => text.text)])).toEqual([
      ['', few],
    ]);
  });
});

describe('the index of outlets', () => {
  const introOf = (outlet?: string): string | undefined =>
    pagesOf({ reports: [{ key: 'a', paragraphs: ['Rain fell.'], ...(outlet !== undefined && { outlet }) }] }).find(
      (page): page is Page<'list'> => page.kind === 'list' && page.address === 'outlets/index.html',
    )?.view.intro;

  it('counts those that are named', () => {
    expect(introOf('Harbour Post')).toBe('1 outlet');
  });

  it('says that none is, rather than that there are none', () => {
    expect(introOf()).toBe('These articles do not say who published them.');
  });
});
