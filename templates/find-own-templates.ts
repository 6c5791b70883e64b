import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * The templates in a site owner's folder, as sorted paths relative to it; none where there is no such folder.
 * A build that is to notice their changes watches these.
 */
export async function findOwnTemplates(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
