import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tableCallback } from './lookup.ts';
import type { Tables } from './make-tables.ts';

/** Writes each table as a classic script into `folder`/tables. */
export async function writeTables(tables: Tables, folder: string): Promise<void> {
  const out = path.join(folder, 'tables');
  await mkdir(out, { recursive: true });
  for (const [name, rows] of tables)
    await writeFile(
      path.join(out, `${name}.js`),
      `${tableCallback}(${JSON.stringify(name)},${JSON.stringify(rows)})\n`,
    );
}
