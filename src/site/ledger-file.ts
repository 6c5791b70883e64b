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

/** Writes the ledger beside the seeds, where it changed: whole or not at all. */
export async function saveLedger(seeds: string, ledger: Ledger): Promise<void> {
  const text = writeLedger(ledger);
  if (text === ((await readArchiveFile(seeds, NAME)) ?? '')) return;
  const file = archiveFile(seeds, NAME);
  await mkdir(path.dirname(file), { recursive: true });
  const made = `${file}.making-${process.pid}`;
  await writeFile(made, text);
  await rename(made, file);
}
