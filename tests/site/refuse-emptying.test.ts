import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaults } from '../../src/config.ts';
import { buildSite } from '../../src/site/build-site.ts';

let folder: string;
const at = (...parts: string[]): string => path.join(folder, ...parts);
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backfile-empty-'));
  await mkdir(at('cuttings'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const build = () => buildSite({ ...defaults, seeds: at('cuttings'), keepLedger: true }, at('site'));

describe('a folder without a cutting', () => {
  it('makes an empty site where none stands, and says so', async () => {
    const { problems } = (await build()).archive;
    expect(problems).toMatchObject([{ rule: 'no-seeds', severity: 'warning' }]);
    expect(problems[0]?.message).toMatch(/put cuttings into it \(\.txt, /u);
  });

  it('empties no site that stands, for it may be the wrong folder', async () => {
    await writeFile(at('cuttings', 'storm.txt'), 'Storm takes the pier\n\nThe pier fell on Monday.');
    await build();
    await rename(at('cuttings'), at('away'));
    await mkdir(at('cuttings'));
    await expect(build()).rejects.toThrow(/not one cutting in .*cuttings, and the site in .* would be emptied/u);
    expect(await readFile(at('site', 'index.html'), 'utf8')).toContain('1 cutting');
  });

  it('empties it where the ledger says that this is the archive: every address says what became of it', async () => {
    await writeFile(at('cuttings', 'storm.txt'), 'Storm takes the pier\n\nThe pier fell on Monday.');
    await build();
    await rm(at('cuttings', 'storm.txt'));
    const { archive, changes } = await build();
    expect(archive.fates).toEqual([]);
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'article', what: 'withdrawn' }));
    expect((await build()).changes).toEqual([]);
  });
});
