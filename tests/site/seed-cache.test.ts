import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeedFolder } from '../../src/read/read-seeds.ts';
import { readSeeds } from '../../src/read/read-seeds.ts';
import { openSeedCache } from '../../src/site/seed-cache.ts';

let folder: string;
let seeds: string;
let cache: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backfile-seeds-'));
  [seeds, cache] = [path.join(folder, 'seeds'), path.join(folder, 'cache')];
  await mkdir(path.join(seeds, 'deep'), { recursive: true });
  await put('a.txt', 'A headline\n\nA text of the year 2021.');
  await put('deep/front.txt', '---\ntitle: خبر\n---\nA text under its front matter, “quoted”.');
  await put('many.json', JSON.stringify([{ text: 'One record.' }, { title: 'No text' }, { text: 'Another \ud800.' }]));
  await put('photo.jpg', new Uint8Array([0xff, 0xd8, 0]));
  await put('empty.txt', ' \n');
});
afterEach(() => rm(folder, { recursive: true }));

const put = (file: string, content: string | Uint8Array): Promise<void> => writeFile(path.join(seeds, file), content);

/** As a build reads them, so many seconds after the clock. Tells which files it opened. */
async function build(later = 3600): Promise<{ found: SeedFolder; opened: string[] }> {
  vi.spyOn(Date, 'now').mockReturnValue(new Date().getTime() + later * 1000);
  const known = await openSeedCache(cache);
  const opened: string[] = [];
  const watched: typeof known = {
    ...known,
    note(file, mark, results) {
      opened.push(file);
      known.note(file, mark, results);
    },
  };
  const found = await readSeeds(seeds, { known: watched, timeZone: 'Asia/Karachi' });
  await known.keep();
  vi.restoreAllMocks();
  return { found, opened };
}

const anew = (): Promise<SeedFolder> => readSeeds(seeds, { timeZone: 'Asia/Karachi' });

describe('the seeds of an earlier build', () => {
  it('are what reading anew gives, and no file is opened again', async () => {
    const first = await build();
    expect(first.opened).toHaveLength(5);
    const again = await build();
    expect(again.opened).toEqual([]);
    expect(first.found).toEqual(await anew());
    expect(again.found).toEqual(first.found);
  });

  it('are read anew where a file was changed, put in another’s place, added or taken away', async () => {
    await build();
    const { atime, mtime } = await stat(path.join(seeds, 'a.txt'));
    await put('a.txt', 'B headline\n\nB text of the year 2022.');
    await utimes(path.join(seeds, 'a.txt'), atime, mtime);
    await put('new.txt', 'A new text.');
    await rm(path.join(seeds, 'empty.txt'));
    await rename(path.join(seeds, 'photo.jpg'), path.join(seeds, 'deep', 'front.txt'));
    const { found, opened } = await build();
    expect(opened).toEqual(['a.txt', 'deep/front.txt', 'new.txt']);
    expect(found).toEqual(await anew());
  });

  it('are not trusted of a file that was changed within one step of the clock', async () => {
    await build(0);
    expect((await build()).opened).toHaveLength(5);
    expect((await build()).opened).toEqual([]);
  });

  it.each<[string, (whole: Buffer) => Uint8Array]>([
    ['cut short', (whole) => whole.subarray(0, whole.length - 9)],
    ['damaged in letters', (whole) => whole.map((byte) => (byte === 0x74 ? 0x75 : byte))],
    [
      'from other code',
      (whole) => Buffer.from(whole.toString('latin1').replace(/[\da-f]{64}/u, '0'.repeat(64)), 'latin1'),
    ],
    ['empty', () => Buffer.alloc(0)],
  ])('are read anew where the files that hold them are %s', async (_, spoil) => {
    await build();
    for (const name of await readdir(path.join(cache, 'seeds'))) {
      const file = path.join(cache, 'seeds', name);
      await writeFile(file, spoil(await readFile(file)));
    }
    const { found, opened } = await build();
    expect(opened).toHaveLength(5);
    expect(found).toEqual(await anew());
  });
});
