import { type Facets, facetsTable, type NameRow, namesTable, tableCallback, wordsTable } from '../search/lookup.ts';
import { loadOnce } from './load-script.ts';
import { searchFolder } from './search-folder.ts';

const tables = new Map<string, unknown>();

Object.assign(globalThis, {
  [tableCallback]: (name: string, rows: unknown) => {
    tables.set(name, rows);
  },
});

/** A table's rows; none where the archive has no such table, which is how most look-ups end. */
async function table<Rows>(name: string, none: Rows): Promise<Rows> {
  try {
    await loadOnce(new URL(`tables/${name}.js`, searchFolder).href);
  } catch {
    return none;
  }
  return (tables.get(name) as Rows | undefined) ?? none;
}

/** Records one of whose names has a word that begins like this one. */
export const namesLike = (word: string): Promise<readonly NameRow[]> => table(namesTable(word), []);

/** The archive's words that begin with this word's letter, most used first. */
export const wordsLike = (word: string): Promise<readonly string[]> => table(wordsTable(word), []);

/** What the archive offers to narrow a search by. */
export const facets = (): Promise<Facets> => table<Facets>(facetsTable, { parts: 1, months: [], values: {} });
