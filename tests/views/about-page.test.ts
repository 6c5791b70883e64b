import { describe, expect, it } from 'vitest';
import { pagesOf, viewAt } from './pages-of.ts';

const { tables, intro } = viewAt(
  pagesOf({
    reports: [
      { key: 'a', published: '2021-01-01', outlet: 'Evening Post' },
      { key: 'b', headlineCertainty: 'guessed', topics: ['weather'] },
    ],
    fates: [
      { key: 'c', file: 'c.txt', status: 'rejected', reason: 'The file is empty.' },
      { key: 'd', file: 'd.txt', status: 'duplicate', article: 'a' },
    ],
  }),
  'about',
  'about.html',
);
const rows = (id: string) => tables.find((table) => table.id === id)?.rows;

describe('the page about the archive', () => {
  it('accounts for every seed', () => {
    expect(rows('read')).toEqual([
      ['published', '2'],
      ['same as another', '1'],
      ['not published', '1'],
      ['withdrawn', '0'],
      ['Total', '4'],
    ]);
    expect(rows('not-published')).toEqual([['c.txt', 'The file is empty.']]);
    expect(rows('duplicates')).toEqual([['d.txt', { text: 'Report a', href: 'articles/a.html' }]]);
  });

  it('counts how sure each kind of value is', () => {
    expect(rows('certainty')).toContainEqual(['Headlines', '1', '0', '1', '0']);
    expect(rows('certainty')).toContainEqual(['Days of publication', '1', '0', '0', '1']);
  });

  it('names every rule with what it gave and how often', () => {
    expect(rows('rules')).toContainEqual(['Headlines', 'invented', '2']);
    expect(rows('rules')).toContainEqual(['Topics given', 'invented', '1']);
  });

  it('leaves out tables of nothing, and says which program made it', () => {
    expect(tables.map(({ id }) => id)).not.toContain('problems');
    expect(intro).toContain('1.2.3');
  });
});
