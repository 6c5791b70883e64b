import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decode } from './decode.ts';
import { ARCHIVE_FOLDER } from './list-files.ts';

/** Path of one of the archive's own files (`archive.yaml`, `decisions.yaml`, `ledger.jsonl`). */
export function archiveFile(seeds: string, name: string): string {
  return path.join(seeds, ARCHIVE_FOLDER, name);
}

/** Text of one of the archive's own files; null where there is none, for all of them are optional. */
export async function readArchiveFile(seeds: string, name: string): Promise<string | null> {
  return readFile(archiveFile(seeds, name), 'utf8').catch(nullWhereNone);
}

/**
 * Text of a file that the owner writes, in whatever encoding their editor saves, as a cutting's is read. Null where
 * there is none.
 * @throws Error where it is no text.
 */
export async function readOwnersFile(seeds: string, name: string): Promise<string | null> {
  const file = archiveFile(seeds, name);
  const bytes = await readFile(file).catch(nullWhereNone);
  if (bytes === null || bytes.length === 0) return bytes === null ? null : '';
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text;
  if (decoded.reason.startsWith('empty')) return '';
  throw new Error(`${file} is not text (${decoded.reason}). Save it as UTF-8.`);
}

function nullWhereNone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
