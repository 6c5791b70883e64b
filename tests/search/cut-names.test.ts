import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import { cutNames, MOST_ROWS, type WordedRow } from '../../src/search/cut-names.ts';
import { namesTable } from '../../src/search/lookup.ts';

const row = (name: string): WordedRow => ({ row: { k: 'person', n: name, u: name, c: 1 }, words: name.split(' ') });
const many = (count: number, name: (index: number) => string): WordedRow[] =>
  Array.from({ length: count }, (_, index) => row(name(index)));
const names = (tables: ReturnType<typeof cutNames>, start: string) =>
  tables.get(namesTable([...start]))?.rows.map(({ n }) => n);

describe('tables of names', () => {
  it('hold every record under the first two letters of each of its words', () => {
    const tables = cutNames([row('ada berg'), row('adam cole'), row('o brien')]);
    expect(names(tables, 'ad')).toEqual(['ada berg', 'adam cole']);
    expect(names(tables, 'be')).toEqual(['ada berg']);
    expect(names(tables, 'br')).toEqual(['o brien']);
    expect(names(tables, 'ada')).toBeUndefined();
    expect(tables.get(namesTable(['a', 'd']))?.whole).toBe(true);
  });

  it('hold the first where they are too many, and the others under more letters', () => {
    const tables = cutNames([...many(MOST_ROWS, (index) => `committee ${index}`), row('comet watch')]);
    expect(names(tables, 'co')).toHaveLength(MOST_ROWS);
    expect(tables.get(namesTable(['c', 'o']))?.whole).toBe(false);
    expect(names(tables, 'come')).toEqual(['comet watch']);
    expect(tables.get(namesTable([...'come']))?.whole).toBe(true);
  });

  it('lose no record, and grow no larger than they may', () => {
    const word = fc.stringMatching(/^[a-c]{1,6}$/u);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 1200 }), (words) => {
        const tables = cutNames(words.map(row));
        for (const { rows } of tables.values()) expect(rows.length).toBeLessThanOrEqual(MOST_ROWS);
        const full = (each: string): boolean => words.filter((other) => other.startsWith(each)).length > MOST_ROWS;
        for (const each of new Set(words.filter(({ length }) => length >= 2))) {
          let letters = 2;
          while (tables.get(namesTable([...each].slice(0, letters)))?.whole === false && letters < each.length)
            letters += 1;
          const found = names(tables, each.slice(0, letters));
          if (!full(each)) expect(found).toContain(each);
        }
      }),
      { numRuns: 30 },
    );
  });
});
