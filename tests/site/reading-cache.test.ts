import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArchive, writeArchive } from '../../bench/make-archive.ts';
import type { Seed } from '../../src/model.ts';
import { readArticle } from '../../src/read-article.ts';
import { readSeeds } from '../../src/read/read-seeds.ts';
import { readArticles } from '../../src/site/read-articles.ts';
import { openReadingCache } from '../../src/site/reading-cache.ts';

let folder: string;
let seeds: readonly Seed[];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backfile-cache-'));
  await writeArchive(makeArchive(450), path.join(folder, 'seeds'));
  ({ seeds } = await readSeeds(path.join(folder, 'seeds')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ignore = (): void => {};

describe('the readings of an earlier build', () => {
  it('are what reading anew gives, in threads or not, from the cache or not', async () => {
    const anew = seeds.map(readArticle);
    const first = await readArticles(seeds, await openReadingCache(path.join(folder, 'cache')), ignore);
    const again = await readArticles(seeds, await openReadingCache(path.join(folder, 'cache')), ignore);
    expect(first).toEqual(anew);
    expect(again).toEqual(anew);
  });

  it('are used for the very same seed only', async () => {
    const cache = await openReadingCache(path.join(folder, 'cache'));
    const seed = seeds[0]!;
    expect(cache.get(seed)).toBeDefined();
    expect(cache.get({ ...seed, text: `${seed.text} More.` })).toBeUndefined();
    expect(cache.get({ ...seed, fields: { author: 'somebody' } })).toBeUndefined();
    expect(cache.get({ ...seed, key: 'elsewhere.txt', file: 'elsewhere.txt' })).toBeUndefined();
  });

  it('are left aside where the files that hold them are broken', async () => {
    const below = path.join(folder, 'cache', 'readings');
    for (const name of await readdir(below)) {
      const file = path.join(below, name);
      await writeFile(file, (await readFile(file)).subarray(0, 1000));
    }
    const cache = await openReadingCache(path.join(folder, 'cache'));
    expect(cache.get(seeds[0]!)).toBeUndefined();
    expect(await readArticles(seeds.slice(0, 3), cache, ignore)).toEqual(seeds.slice(0, 3).map(readArticle));
  });

  it('are written only where they changed', async () => {
    const cache = path.join(folder, 'other-cache');
    await readArticles(seeds.slice(0, 100), await openReadingCache(cache), ignore);
    const inodes = async () =>
      Promise.all(
        (await readdir(path.join(cache, 'readings'))).map(
          async (name) => (await stat(path.join(cache, 'readings', name))).ino,
        ),
      );
    const before = await inodes();
    await readArticles(seeds.slice(0, 101), await openReadingCache(cache), ignore);
    const after = await inodes();
    expect(after.filter((ino) => !before.includes(ino))).toHaveLength(1);
  });
});
