import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ARCHIVE_FOLDER } from './list-files.ts';

/** Path of one of the archive's own files (`archive.yaml`, `decisions.yaml`, `ledger.jsonl`). */
export function archiveFile(seeds: string, name: string): string {
  return path.join(seeds, ARCHIVE_FOLDER, name);
}

/** Text of one of the archive's own files; null where there is none, for all of them are optional. */
export async function readArchiveFile(seeds: string, name: string): Promise<string | null> {
  try {
    return await readFile(archiveFile(seeds, name), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
