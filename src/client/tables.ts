import { tableCallback, tablesFolder } from '../search/lookup.ts';
import { openTables } from '../search/tables.ts';
import { loadOnce } from './load-script.ts';
import { searchFolder } from './search-folder.ts';

const loaded = new Map<string, unknown>();

Object.assign(globalThis, {
  [tableCallback]: (name: string, rows: unknown) => {
    loaded.set(name, rows);
  },
});

/** A table of the site that the page belongs to, by its name. */
export async function readTable(name: string): Promise<unknown> {
  try {
    await loadOnce(new URL(`${tablesFolder}/${name}.js`, searchFolder).href);
  } catch {
    return undefined;
  }
  return loaded.get(name);
}

/** What they tell. */
export const { namesLike, wordsLike, facets } = openTables(readTable);
