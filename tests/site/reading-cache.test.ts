import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
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

  it.each<[string, (whole: Buffer) => Uint8Array]>([
    ['cut short', (whole) => whole.subarray(0, whole.length / 3)],
    ['broken inside', (whole) => Buffer.from(whole.toString('latin1').replaceAll('"blocks":[', '"blocks":'), 'latin1')],
    ['damaged in letters', (whole) => Buffer.from(whole.toString('latin1').replaceAll('the', 'tha'), 'latin1')],
    ['from other code', (whole) => Buffer.concat([Buffer.from('0'), whole.subarray(1)])],
    ['empty', () => Buffer.alloc(0)],
  ])('are read anew where the files that hold them are %s', async (_, spoil) => {
    const spoilt = path.join(folder, 'spoilt');
    await cp(path.join(folder, 'cache'), spoilt, { recursive: true });
    const below = path.join(spoilt, 'readings');
    for (const name of await readdir(below))
      await writeFile(path.join(below, name), spoil(await readFile(path.join(below, name))));
    const some = seeds.slice(0, 30);
    expect(await readArticles(some, await openReadingCache(spoilt), ignore)).toEqual(some.map(readArticle));
    expect(await readArticles(some, await openReadingCache(spoilt), ignore)).toEqual(some.map(readArticle));
    await rm(spoilt, { recursive: true });
  });

  it('say where they were read from, however it was written then', async () => {
    const [seed] = seeds;
    const moved = { ...seed!, sha256: 'f'.repeat(64), encoding: 'windows-1252', raw: `---\n---\n${seed!.text}` };
    const [reading] = await readArticles([moved], await openReadingCache(path.join(folder, 'cache')), ignore);
    expect(reading).toEqual(readArticle(moved));
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
