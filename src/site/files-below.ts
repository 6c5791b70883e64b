import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { sayClosed } from '../read/list-files.ts';

/** Every file below a folder, as a path from there with `/`. @throws where it or one below it cannot be opened. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw sayClosed(error, folder);
  });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
