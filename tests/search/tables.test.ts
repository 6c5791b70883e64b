import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/search/did-you-mean.ts';
import { type NameRow, namesTable, wordsTable } from '../../src/search/lookup.ts';
import { readSavedRows, savedTable, savedValues } from '../../src/search/saved-rows.ts';
import { openTables } from '../../src/search/tables.ts';

const person = (n: string, c = 1): NameRow => ({ k: 'person', n, u: `people/${n}.html`, c });
const made = new Map<string, unknown>([
  [namesTable(['a', 'n']), { rows: [person('Mirela Anghelache'), person('Andor')], whole: true }],
  [namesTable(['m', 'i']), { rows: [person('Mirela Anghelache')], whole: false }],
  [namesTable(['m', 'i', 'r']), { rows: [person('Mirela Anghelache'), person('Miriam')], whole: true }],
  [wordsTable('a'), ['and', 'angel']],
]);
const tables = openTables(async (name) => made.get(name));

describe('the tables of a site', () => {
  it('give records by the longest word typed, where the widest table is cut short by a longer beginning', async () => {
    expect((await tables.namesLike('Mirela')).map(({ n }) => n)).toEqual(['Mirela Anghelache', 'Miriam']);
    expect(await tables.namesLike('zelda')).toEqual([]);
    expect(await tables.namesLike('m')).toEqual([]);
  });

  it('give words, those that several articles use before those of names', async () => {
    expect(await tables.wordsLike('anghelache')).toEqual(['and', 'angel', 'mirela', 'anghelache', 'andor']);
    expect(await tables.wordsLike('zz')).toEqual([]);
  });

  it('give what a saved list says, in the order asked for, and null where an article is missing', async () => {
    const record = (url: string, meta = {}) => savedValues({ url, meta: { title: url.toUpperCase(), ...meta } });
    const held: Readonly<Record<string, object>> = {
      [savedTable('en_1a')]: { en_1a: record('a'), en_1b: record('b', { published: '2021-05~', names: 'A. B.' }) },
      [savedTable('en_2c')]: { en_2c: record('c', { event: 'Storm' }) },
    };
    const asked: string[] = [];
    const read = async (name: string): Promise<unknown> => {
      asked.push(name);
      return held[name];
    };
    const parts: number[] = [];
    const rows = await readSavedRows(read, ['en_2c', 'en_1b', 'en_1a'], (part) => parts.push(part));
    expect(rows?.map(({ url }) => url)).toEqual(['c', 'b', 'a']);
    expect(rows?.[1]).toEqual({ url: 'b', title: 'B', published: '2021-05~', certainty: '', outlet: '', event: '' });
    expect([asked.length, parts]).toEqual([2, [0.5, 1]]);
    expect(await readSavedRows(read, ['en_1a', 'en_3f'], () => {})).toBeNull();
  });

  it('know what is meant by a misspelt name that one article has', async () => {
    expect(await didYouMean('Angelache', tables.wordsLike)).toBe('anghelache');
    expect(await didYouMean('angel', tables.wordsLike)).toBeUndefined();
  });
});
