import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaults } from '../../src/config.ts';
import { prepareArchive } from '../../src/site/prepare-site.ts';
import { saveLedger } from '../../src/site/ledger-file.ts';

let folder: string;
const at = (...parts: string[]): string => path.join(folder, 'cuttings', ...parts);
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backfile-loss-'));
  await mkdir(at('1998'), { recursive: true });
  await writeFile(at('1998', 'storm.txt'), 'Storm takes the pier\n\nThe pier fell on Monday.');
  await writeFile(at('fair.txt'), 'Fair opens\n\nThe mayor opened the fair on Friday.');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** As a build that keeps the ledger does. */
async function build() {
  const { archive } = await prepareArchive({ ...defaults, seeds: at() });
  await saveLedger(at(), archive.history?.ledger ?? []);
  return archive;
}

/** The file is there, and cannot be opened. */
async function shut(...parts: string[]): Promise<void> {
  await rename(at(...parts), path.join(folder, 'away'));
  await symlink('not-there', at(...parts));
}

describe('what was published and cannot be opened', () => {
  it.each([[['fair.txt']], [['1998', 'storm.txt']], [['1998']]])('stops the build: %j', async (parts) => {
    await build();
    const before = await readFile(at('_archive', 'ledger.jsonl'), 'utf8');
    await shut(...parts);
    await expect(build()).rejects.toThrow(
      new RegExp(`would be gone from the site.*\n${parts.join('/')}: .*ENOENT`, 'u'),
    );
    expect(await readFile(at('_archive', 'ledger.jsonl'), 'utf8')).toBe(before);
  });

  it('is told and left out where it never was', async () => {
    await shut('fair.txt');
    const { fates, problems } = await build();
    expect(fates.map(({ status }) => status)).toEqual(['published', 'rejected']);
    expect(problems).toMatchObject([{ rule: 'seed-unopened', severity: 'error' }]);
  });

  it('is no matter where it was moved out of the folder: its address says that it is gone', async () => {
    await build();
    await rm(at('fair.txt'));
    const tombstones = (await build()).history?.tombstones ?? [];
    expect(tombstones.map(({ title }) => title)).toContain('Fair opens');
  });
});
