import { tablesFolder } from '../search/lookup.ts';
import type { PageOfIndex } from '../search/make-index.ts';
import { savedTable } from '../search/saved-rows.ts';
import { writeTables } from '../search/write-tables.ts';
import type { SearchWorkplace } from './search-workplace.ts';
import { searchFolder } from './standing-index.ts';

/**
 * Writes the tables that lists of articles are saved from.
 * @param saved values of each page, in the order of the pages
 */
export function writeSavedRows(
  pages: readonly PageOfIndex[],
  saved: readonly (readonly string[])[],
  { write, standing }: Pick<SearchWorkplace, 'write' | 'standing'>,
): void {
  const tables = new Map<string, [mark: string, values: readonly string[]][]>();
  for (const [page, [mark]] of pages.entries()) {
    const name = savedTable(mark);
    const rows = tables.get(name) ?? [];
    rows.push([mark, saved[page]!]);
    tables.set(name, rows);
  }
  for (const [name, rows] of tables) {
    rows.sort(([a], [b]) => (a < b ? -1 : 1));
    // An article's mark tells what it holds.
    const basis = rows.map(([mark]) => mark).join('\n');
    if (standing?.takeMadeFrom(`${searchFolder}/${tablesFolder}/${name}.js`, basis) === true) continue;
    writeTables(new Map([[name, Object.fromEntries(rows)]]), (file, content) =>
      write(`${searchFolder}/${file}`, content),
    );
  }
}
