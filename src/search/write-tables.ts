import { tableCallback, tablesFolder } from './lookup.ts';
import type { Tables } from './make-tables.ts';

/** Writes each table as a classic script. */
export function writeTables(tables: Tables, write: (file: string, content: string) => void): void {
  for (const [name, rows] of tables)
    write(`${tablesFolder}/${name}.js`, `${tableCallback}(${JSON.stringify(name)},${JSON.stringify(rows)})\n`);
}
