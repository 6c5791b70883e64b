import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/search/did-you-mean.ts';
import { type NameRow, namesTable, wordsTable } from '../../src/search/lookup.ts';
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

  it('know what is meant by a misspelt name that one article has', async () => {
    expect(await didYouMean('Angelache', tables.wordsLike)).toBe('anghelache');
    expect(await didYouMean('angel', tables.wordsLike)).toBeUndefined();
  });
});
