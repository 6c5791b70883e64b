import { tableCallback } from './lookup.ts';
import type { Tables } from './make-tables.ts';

/** Writes each table as a classic script into the folder `tables`. */
export function writeTables(tables: Tables, write: (file: string, content: string) => void): void {
  for (const [name, rows] of tables)
    write(`tables/${name}.js`, `${tableCallback}(${JSON.stringify(name)},${JSON.stringify(rows)})\n`);
}
