import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readLedger } from '../decisions/ledger/read-ledger.ts';
import { writeLedger } from '../decisions/ledger/write-ledger.ts';
import type { Ledger } from '../model.ts';
import { archiveFile, readArchiveFile } from '../read/read-archive-file.ts';

const NAME = 'ledger.jsonl';

/** The ledger beside the seeds; empty before the first build that kept one. */
export async function loadLedger(seeds: string): Promise<Ledger> {
  return readLedger(await readArchiveFile(seeds, NAME), archiveFile(seeds, NAME));
}

/**
 * Writes the ledger beside the seeds, where it changed: whole or not at all.
 * @throws Error that says what to do where it cannot be written, as on a disk that is only read.
 */
export async function saveLedger(seeds: string, ledger: Ledger): Promise<void> {
  const text = writeLedger(ledger);
  if (text === ((await readArchiveFile(seeds, NAME)) ?? '')) return;
  const file = archiveFile(seeds, NAME);
  const made = `${file}.making-${process.pid}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(made, text);
    await rename(made, file);
  } catch (error) {
    throw new Error(
      `the site is there, but not ${file}, which keeps its addresses (${error instanceof Error ? error.message : String(error)}). Make the folder writable and build again, or build with --no-ledger.`,
      { cause: error },
    );
  }
}
