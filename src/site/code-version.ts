import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.ts';

const source = fileURLToPath(new URL('..', import.meta.url));

async function filesOf(name: string): Promise<string[]> {
  const place = path.resolve(source, name);
  if (!(await stat(place)).isDirectory()) return [name];
  return (await filesBelow(place)).map((file) => path.relative(source, path.join(place, file)));
}

/**
 * A mark of the code in these files and folders, named from `src/` or the disk's root, and of the Node that runs it: what was
 * made by other code is not used again.
 */
export async function codeVersion(parts: readonly string[]): Promise<string> {
  const files = (await Promise.all(parts.map(filesOf))).flat().toSorted();
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(`${file}\n`).update(await readFile(path.resolve(source, file)));
  return hash.digest('hex');
}
