import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuseOut } from '../../src/site/refuse-out.ts';

let folder: string;
const at = (...parts: string[]): string => path.join(folder, ...parts);
beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'backfile-out-')));
  await mkdir(at('cuttings', '1998'), { recursive: true });
  await writeFile(at('cuttings', 'storm.txt'), 'Storm');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const refuse = (out: string, templates?: string): Promise<void> =>
  refuseOut({ seeds: at('cuttings'), ...(templates !== undefined && { templates }) }, out);

describe('where a site may be put', () => {
  it('is a new folder, an empty one, one beside the cuttings, or where a site of ours stands', async () => {
    await mkdir(at('empty'));
    await mkdir(at('built', 'data'), { recursive: true });
    await writeFile(at('built', 'data', 'seeds.jsonl'), '');
    for (const out of ['site', 'deep/down/site', 'cuttings-site', 'empty', 'built'])
      await expect(refuse(at(out))).resolves.toBeUndefined();
  });

  it('is not the folder of the cuttings or one above it, also by another name', async () => {
    await symlink(at('cuttings'), at('linked'));
    for (const out of [at('cuttings'), at('cuttings', '1998', '..'), folder, '/', at('linked')])
      await expect(refuse(out)).rejects.toThrow(/would take the place of/u);
  });

  it('is not what holds the templates', async () => {
    await mkdir(at('mine', 'house'), { recursive: true });
    await expect(refuse(at('mine'), at('mine', 'house'))).rejects.toThrow(/would take the place of .*house/u);
  });

  it('is not among the cuttings, but where nothing is read as one', async () => {
    await expect(refuse(at('cuttings', '1998'))).rejects.toThrow(/among the cuttings/u);
    await expect(refuse(at('cuttings', 'new', 'site'))).rejects.toThrow(/among the cuttings/u);
    for (const out of ['.site', '_archive/site']) await expect(refuse(at('cuttings', out))).resolves.toBeUndefined();
  });

  it('is not where a site of ours stands that was put under version control', async () => {
    await mkdir(at('built', 'data'), { recursive: true });
    await writeFile(at('built', 'data', 'seeds.jsonl'), '');
    await mkdir(at('built', '.git'));
    await expect(refuse(at('built'))).rejects.toThrow(/\.git would be lost/u);
  });

  it('is not where a web host’s own file would be lost, unless every build copies it', async () => {
    await mkdir(at('built', 'data'), { recursive: true });
    for (const made of ['data/seeds.jsonl', 'index.html', 'style.css', 'sw.js', 'feed.xml', '.DS_Store'])
      await writeFile(at('built', made), '');
    await expect(refuse(at('built'))).resolves.toBeUndefined();
    await mkdir(at('cuttings', '_archive', 'public'), { recursive: true });
    for (const own of ['CNAME', '.nojekyll', 'robots.txt', 'favicon.ico']) {
      await writeFile(at('built', own), '');
      await expect(refuse(at('built'))).rejects.toThrow(/would be lost. Move it into .*_archive.public/u);
      await writeFile(at('cuttings', '_archive', 'public', own), '');
      await expect(refuse(at('built'))).resolves.toBeUndefined();
    }
  });

  it('is not a folder of something else, nor a file', async () => {
    await mkdir(at('photographs'));
    await writeFile(at('photographs', 'pier.jpg'), '');
    await expect(refuse(at('photographs'))).rejects.toThrow(/would be lost/u);
    await expect(refuse(at('photographs', 'pier.jpg'))).rejects.toThrow(/would be lost/u);
  });
});
