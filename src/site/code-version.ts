import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { remembered } from '../remembered.ts';
import { filesBelow } from './files-below.ts';

const source = fileURLToPath(new URL('..', import.meta.url));

/**
 * A mark of the code in these files and folders, named from `src/`, and of the Node that runs it: what was
 * made by other code is not used again. A process runs the code it began with, so it is made once.
 */
export function codeVersion(parts: readonly string[]): Promise<string> {
  return versionOf(parts.join('\n'));
}

const versionOf = remembered(async (parts: string): Promise<string> => {
  const files = (await Promise.all(parts.split('\n').map(filesOf))).flat().toSorted();
  return hashFiles(createHash('sha256').update(process.version), source, files).digest('hex');
});

/** A mark of all files of a folder, as they are now. @throws where it is not there. */
export async function folderVersion(folder: string): Promise<string> {
  const files = (await filesBelow(folder)).toSorted();
  return hashFiles(createHash('sha256'), folder, files).digest('hex');
}

/** At once: one after another without blocking, a thousand small files take five times as long. */
function hashFiles(hash: Hash, folder: string, files: readonly string[]): Hash {
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(path.join(folder, file)));
  return hash;
}

async function filesOf(name: string): Promise<string[]> {
  const place = path.join(source, name);
  if (!(await stat(place)).isDirectory()) return [name];
  return (await filesBelow(place)).map((file) => path.relative(source, path.join(place, file)));
}
