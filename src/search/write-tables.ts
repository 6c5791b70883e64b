import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
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
    // Thousands of small files: handing each to another thread costs more than writing it.
    if (!stands(file, content)) writeFileSync(path.join(folder, file), content);
  }
}
