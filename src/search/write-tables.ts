import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tableCallback } from './lookup.ts';
import type { Tables } from './make-tables.ts';

/**
 * Writes each table as a classic script into `folder`/tables.
 * @param stands tells of a file's path below `folder` and its content whether it is there already.
 */
export async function writeTables(
  tables: Tables,
  folder: string,
  stands: (file: string, content: string) => boolean = () => false,
): Promise<void> {
  await mkdir(path.join(folder, 'tables'), { recursive: true });
  for (const [name, rows] of tables) {
    const file = `tables/${name}.js`;
    const content = `${tableCallback}(${JSON.stringify(name)},${JSON.stringify(rows)})\n`;
    if (!stands(file, content)) await writeFile(path.join(folder, file), content);
  }
}
