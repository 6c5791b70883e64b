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

async function read(name: string): Promise<unknown> {
  try {
    await loadOnce(new URL(`${tablesFolder}/${name}.js`, searchFolder).href);
  } catch {
    return undefined;
  }
  return loaded.get(name);
}

/** The tables of the site that the page belongs to. */
export const { namesLike, wordsLike, facets, savedRows } = openTables(read);
