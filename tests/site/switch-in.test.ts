import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { switchIn } from '../../src/site/switch-in.ts';

let parent: string;
let site: string;
beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'backfile-switch-'));
  site = path.join(parent, 'site');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const write = (text: string) => (folder: string) => writeFile(path.join(folder, 'index.html'), text);
const page = (): Promise<string> => readFile(path.join(site, 'index.html'), 'utf8');

describe('a site made anew', () => {
  it('takes the place of the one before, and nothing else is left beside it', async () => {
    await switchIn(site, write('first'));
    await switchIn(site, write('second'));
    expect(await page()).toBe('second');
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('leaves the last good one where making it fails', async () => {
    await switchIn(site, write('good'));
    const failing = switchIn(site, async (folder) => {
      await write('half')(folder);
      throw new Error('no space left');
    });
    await expect(failing).rejects.toThrow('no space left');
    expect(await page()).toBe('good');
    expect(await readdir(parent)).toEqual(['site']);
  });

  it.runIf(process.geteuid?.() === 0)(
    'tells why making it failed also where what is left cannot be cleared away',
    async () => {
      await chmod(parent, 0o777);
      process.seteuid?.(65534);
      try {
        const failing = switchIn(site, async (folder) => {
          await mkdir(path.join(folder, 'articles'));
          await write('half')(path.join(folder, 'articles'));
          await chmod(path.join(folder, 'articles'), 0);
          throw new Error('no space left');
        });
        await expect(failing).rejects.toThrow('no space left');
        expect(await readdir(parent)).toEqual(['site.backfile-making']);
      } finally {
        process.seteuid?.(0);
      }
      await switchIn(site, write('good'));
      expect(await readdir(parent)).toEqual(['site']);
    },
  );

  it('keeps the last good one in place until the new one is whole', async () => {
    await switchIn(site, write('old'));
    await switchIn(site, async (folder) => {
      await write('new')(folder);
      expect(await page()).toBe('old');
    });
  });

  it('brings back what a build killed in the act had moved aside', async () => {
    await mkdir(`${site}.backfile-old`);
    await write('good')(`${site}.backfile-old`);
    await mkdir(`${site}.backfile-making`);
    await expect(switchIn(site, () => Promise.reject(new Error('stop')))).rejects.toThrow('stop');
    expect(await page()).toBe('good');
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('leaves alone what its owner keeps beside it', async () => {
    for (const own of ['site.old', 'site.making', 'site.lock']) await mkdir(path.join(parent, own));
    await switchIn(site, write('new'));
    expect((await readdir(parent)).toSorted()).toEqual(['site', 'site.lock', 'site.making', 'site.old']);
  });

  it('says so where another build is at work, and goes on where the one that was is gone', async () => {
    await writeFile(`${site}.backfile-lock`, String(process.ppid));
    await expect(switchIn(site, write('mine'))).rejects.toThrow(/another build \(process \d+\)/u);
    await writeFile(`${site}.backfile-lock`, '999999999');
    await switchIn(site, write('mine'));
    expect(await page()).toBe('mine');
  });

  it('is put in its place also where a build of another folder kept its own for the next time meanwhile', async () => {
    const spare = path.join(parent, 'spare');
    await switchIn(site, write('first'), spare);
    await switchIn(
      site,
      async (folder) => {
        await write('second')(folder);
        await mkdir(spare);
        await write('of another')(spare);
      },
      spare,
    );
    expect(await page()).toBe('second');
    expect((await readdir(parent)).toSorted()).toEqual(['site', 'spare']);
  });

  it('is made from the one before the last where that is kept, and never from the one that stands', async () => {
    const spare = path.join(parent, 'cache', 'site');
    await mkdir(path.dirname(spare));
    const found: string[] = [];
    for (const name of ['first', 'second', 'third', 'fourth'])
      await switchIn(
        site,
        async (folder) => {
          found.push(await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => 'nothing'));
          await write(name)(folder);
          expect(await readFile(path.join(site, 'index.html'), 'utf8').catch(() => 'nothing')).not.toBe(name);
        },
        spare,
      );
    expect(found).toEqual(['nothing', 'nothing', 'first', 'second']);
    expect(await page()).toBe('fourth');
    expect((await readdir(parent)).toSorted()).toEqual(['cache', 'site']);
  });
});
