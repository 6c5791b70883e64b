import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaults } from '../../src/config.ts';
import { serveSite } from '../../src/site/serve-site.ts';

let folder: string;
let port: number;
let said: string;
let begun: string;
let stop: () => Promise<void>;
/** Asks for the first line said from now on that begins so. */
let hear: (beginning: string) => Promise<string>;

const at = (...names: string[]): string => path.join(folder, ...names);
const ferry = (words: string): string => `Ferry to Almery ${words}\n\nALMERY, 3 March 1995 - The ferry ${words}.\n`;

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backfile-serve-'));
  const waiting: { beginning: string; resolve: (line: string) => void }[] = [];
  hear = (beginning) => new Promise((resolve) => waiting.push({ beginning, resolve }));
  const say = (line: string): void => {
    const index = waiting.findIndex(({ beginning }) => line.startsWith(beginning));
    if (index >= 0) waiting.splice(index, 1)[0]!.resolve(line);
  };
  await mkdir(at('seeds'));
  await writeFile(at('seeds', 'one.txt'), ferry('sails'));
  const options = { ...defaults, seeds: at('seeds'), cache: at('cache') };
  port = await freePort();
  const address = hear('http:');
  const beginning = hear('building');
  stop = await serveSite(options, at('site'), port, say, 1);
  said = await address;
  begun = await beginning;
});
afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

describe('a site that is served while it is worked on', () => {
  it('is at the address that was said', async () => {
    expect(begun).toBe(`building ${at('site')}`);
    expect(said).toBe(`http://localhost:${port}/`);
    expect(await (await fetch(said)).text()).toContain('Ferry to Almery sails');
  });

  it('is shown to this machine alone', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses = []) => addresses)
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const { address } of others) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow('fetch failed');
    expect((await fetch(said)).status).toBe(200);
  });

  it('says the address that it has where the port is taken', async () => {
    let tell: (line: string) => void = () => {};
    const told = new Promise<string>((resolve) => {
      tell = resolve;
    });
    const end = await serveSite({ ...defaults, seeds: at('seeds') }, at('second'), port, (line) => {
      if (line.startsWith('http:')) tell(line);
    });
    const address = await told;
    expect(address).not.toBe(said);
    expect((await fetch(address)).status).toBe(200);
    await end();
  });

  it('shows a cutting that was added, and then finds it', async () => {
    const [shown, searched] = [hear('2 articles'), hear('search index')];
    await writeFile(at('seeds', 'two.txt'), ferry('is late'));
    await shown;
    expect((await readdir(at('site', 'articles'))).join(' ')).toContain('ferry-to-almery-is-late');
    await searched;
    const fragments = await readdir(at('site', 'search', 'pagefind', 'fragment'));
    expect(fragments).toHaveLength(2);
  });

  it('goes on with the last good site where a build fails, and says why', async () => {
    const failed = hear('not rebuilt');
    await mkdir(at('seeds', '_archive'));
    await writeFile(at('seeds', '_archive', 'decisions.yaml'), '- nonsense: true\n');
    expect(await failed).toContain('decisions.yaml');
    expect(await readdir(at('site'))).toContain('index.html');
  });

  it('says what is wrong with a decision that was just written', async () => {
    const warned = hear('warning');
    await mkdir(at('seeds', '_archive'));
    await writeFile(at('seeds', '_archive', 'decisions.yaml'), '- set: tow.txt\n  title: Ferry sinks\n');
    expect(await warned).toMatch(/decisions\.yaml:1: No article has the file or the id “tow\.txt”/u);
  });

  it('goes on with what was built where the folder of the cuttings is taken away', async () => {
    const failed = hear('not');
    await rename(at('seeds'), at('away'));
    await failed;
    expect((await fetch(said)).status).toBe(200);
  });
});
