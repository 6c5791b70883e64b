import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { loadLedger, saveLedger } from '../../src/site/ledger-file.ts';

const line = { kind: 'topic', id: 'theme:pier', title: 'Pier', build: 1, what: 'new' } as const;

it('a ledger is there again as it was written, and one that cannot be written says what to do', async () => {
  const seeds = await mkdtemp(path.join(tmpdir(), 'backfile-ledger-'));
  const shut = await mkdtemp(path.join(tmpdir(), 'backfile-ledger-'));
  await saveLedger(seeds, [line]);
  expect(await loadLedger(seeds)).toEqual([line]);
  // A folder where the file is to be made: nothing can be written to it, whoever asks.
  await mkdir(path.join(shut, `_archive/ledger.jsonl.making-${process.pid}`), { recursive: true });
  await expect(saveLedger(shut, [line])).rejects.toThrow(/_archive.ledger\.jsonl.* build with --no-ledger/u);
  await Promise.all([seeds, shut].map((folder) => rm(folder, { recursive: true, force: true })));
});
