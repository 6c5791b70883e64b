import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaults } from '../../src/config.ts';
import { buildSite } from '../../src/site/build-site.ts';

let folder: string;
const at = (...parts: string[]): string => path.join(folder, ...parts);
const own = (...parts: string[]): string => at('cuttings', '_archive', 'public', ...parts);
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backfile-own-'));
  await mkdir(own('.well-known'), { recursive: true });
  await writeFile(at('cuttings', 'storm.txt'), 'Storm takes the pier\n\nThe pier fell on Monday.');
  await writeFile(own('CNAME'), 'cuttings.example.org');
  await writeFile(own('.well-known', 'security.txt'), 'Contact: mailto:desk@example.org');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const build = () => buildSite({ ...defaults, seeds: at('cuttings'), cache: at('cache') }, at('site'));

describe('the owner’s own files', () => {
  it('are in the site after every build, and are not cuttings', async () => {
    for (const change of ['Nothing more is known.', 'Two were hurt.', 'A third was found.']) {
      await writeFile(at('cuttings', 'storm.txt'), `Storm takes the pier\n\nThe pier fell on Monday. ${change}`);
      expect((await build()).archive.fates).toHaveLength(1);
      expect(await readFile(at('site', 'CNAME'), 'utf8')).toBe('cuttings.example.org');
      expect(await readdir(at('site', '.well-known'))).toEqual(['security.txt']);
    }
  });

  it('leave the site when their owner takes them out', async () => {
    const rebuild = async (more: string): Promise<string[]> => {
      await writeFile(at('cuttings', 'storm.txt'), `Storm takes the pier\n\nThe pier fell on Monday. ${more}`);
      await build();
      return (await readdir(at('site'))).filter((name) => ['CNAME', '.well-known'].includes(name)).sort();
    };
    await build();
    expect(await rebuild('Two were hurt.')).toEqual(['.well-known', 'CNAME']);
    await rm(own('CNAME'));
    await rm(own('.well-known'), { recursive: true });
    // The folders of two builds take turns: both held them.
    expect(await rebuild('A third was found.')).toEqual([]);
    expect(await rebuild('A fourth was found.')).toEqual([]);
  });

  it('are kept apart from what somebody put into the site, which a build would lose', async () => {
    await build();
    await writeFile(at('site', 'robots.txt'), 'User-agent: *');
    await writeFile(at('cuttings', 'storm.txt'), 'Storm takes the pier\n\nNothing more is known.');
    await expect(build()).rejects.toThrow(/robots\.txt would be lost/u);
    expect(await readFile(at('site', 'robots.txt'), 'utf8')).toBe('User-agent: *');
  });

  it('take the place of nothing in the site, which then stays as it was', async () => {
    await build();
    await writeFile(own('index.html'), 'Mine');
    await expect(build()).rejects.toThrow(/_archive.public.index\.html would take the place of the site’s own/u);
    expect(await readFile(at('site', 'index.html'), 'utf8')).toContain('1 cutting');
  });
});
