import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backfile-cli-'));
  await cp(path.join(root, 'seeds'), path.join(folder, 'seeds'), {
    recursive: true,
    filter: (source) => !source.includes('_archive'),
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a program of Node's in the test's folder. */
function node(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = folder): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env: { ...process.env, ...env } }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

const backfile = (...args: string[]): Promise<Ended> => node([path.join(root, 'src/cli/backfile.mjs'), ...args]);

/** Every file of a folder with a hash of its bytes. */
async function contents(site: string): Promise<Map<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
    .sort();
  const hash = async (file: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(path.join(site, file)))
      .digest('hex');
  return new Map(await Promise.all(files.map(async (file) => [file, await hash(file)] as const)));
}

describe('the command line', () => {
  it('tells how it is used, with examples and exit codes', async () => {
    const { code, out } = await backfile('--help');
    expect(code).toBe(0);
    for (const said of ['build', 'serve', 'check', 'explain', 'search', 'decide', 'Examples:', 'Exit codes:'])
      expect(out).toContain(said);
  });

  it('ends with 2 for what it does not understand and with 1 for what it cannot do', async () => {
    expect((await backfile('biuld')).code).toBe(2);
    expect((await backfile('build', '--oot', 'x')).code).toBe(2);
    const failed = await backfile('build', 'no-such-folder');
    expect(failed.code).toBe(1);
    expect(failed.err).toMatch(/no-such-folder/u);
    expect(failed.err).not.toMatch(/\n\s+at /u);
  });

  it('ends with 3 where a new cutting cannot be opened: the site is made, and every build says what is missing', async () => {
    const seeds = path.join(folder, 'torn');
    await cp(path.join(folder, 'seeds'), seeds, { recursive: true });
    await symlink('nowhere.txt', path.join(seeds, 'gone.txt'));
    const build = (...args: string[]): Promise<Ended> => backfile('build', 'torn', '--out', 'torn-site', ...args);
    expect(await build('--dry-run')).toMatchObject({ code: 3, err: expect.stringMatching(/^error: gone\.txt: /mu) });
    const built = await build();
    expect(built).toMatchObject({ code: 3, out: expect.stringMatching(/^error: gone\.txt: /mu) });
    expect(built.out).toMatch(/articles +5\n/u);
    expect(await build('--quiet')).toMatchObject({ code: 3, err: expect.stringMatching(/^error: gone\.txt: /u) });
    await rm(path.join(seeds, 'gone.txt'));
    expect((await build()).code).toBe(0);
    expect((await build()).out).toMatch(/^Nothing changed/u);
  });

  it('leads from what it does not understand to the help of the command meant', async () => {
    expect((await backfile('biuld')).err).toMatch(/How it is used: backfile --help\n$/u);
    expect((await backfile('explain')).err).toMatch(/How it is used: backfile explain --help\n$/u);
    expect((await backfile('decide', 'same')).err).toMatch(/How it is used: backfile decide same --help\n$/u);
  });

  it.each([['build'], ['check'], ['explain', 'x', '--seeds'], ['decide', 'reject', 'x', '--seeds']])(
    'names the folder of cuttings that %s does not find, and makes none',
    async (...args) => {
      const { code, err } = await backfile(...args, 'no-such-folder');
      expect(code).toBe(1);
      expect(err).toMatch(/^backfile: there is no folder “no-such-folder”/mu);
      expect(await readdir(folder)).not.toContain('no-such-folder');
    },
  );

  it('names the option where the folder of the cuttings is not the argument', async () => {
    for (const args of [
      ['explain', 'x.txt'],
      ['decide', 'reject', 'x'],
    ])
      expect((await backfile(...args, '--seeds', 'elsewhere')).err).toMatch(/Name the one .* with --seeds\./u);
  });

  it.each([
    ['--from', '2010-02-30'],
    ['--from', '2010-13'],
    ['--to', '2010-13-01'],
    ['--to', 'yesterday'],
    ['--most', 'all'],
    ['--most', '0'],
  ])('does not search with %s %s', async (...option) => {
    expect((await backfile('search', 'ferry', ...option)).code).toBe(2);
  });

  it('ends without a word where nobody reads on', async () => {
    const check = spawn(process.execPath, [path.join(root, 'src/cli/backfile.mjs'), 'check', '--no-cache'], {
      cwd: folder,
    });
    check.stdout.destroy();
    let said = '';
    check.stderr.on('data', (words) => (said += String(words)));
    await once(check, 'close');
    expect({ code: check.exitCode, fault: /EPIPE|\n\s+at /u.exec(said) }).toEqual({ code: 0, fault: null });
  });

  it('builds, says what it made, and does nothing where nothing changed', async () => {
    const built = await backfile('build', '--out', 'site');
    expect(built).toMatchObject({ code: 0 });
    expect(built.out).toMatch(/articles +5\n/u);
    expect(built.out).toMatch(/people +7\n/u);
    expect(built.err).toMatch(/read seeds\n/u);
    expect((await backfile('build', '--out', 'site')).out).toMatch(/^Nothing changed/u);
    await writeFile(
      path.join(folder, 'seeds', 'new.txt'),
      ' date 2021-05-20 Rain stops play\n\nRain stopped play on Thursday.\n',
    );
    expect((await backfile('build', '--out', 'site')).out).toMatch(/articles +6\n/u);
    await rm(path.join(folder, 'seeds', 'new.txt'));
  });

  it('says beforehand what a build would change, and writes nothing', async () => {
    await backfile('build', '--out', 'site', '--quiet');
    expect((await backfile('build', '--dry-run')).out).toBe('Nothing that is published would change.\n');
    const added = path.join(folder, 'seeds', 'ferry.txt');
    const site = await contents(path.join(folder, 'site'));
    const ledger = await readFile(path.join(folder, 'seeds/_archive/ledger.jsonl'), 'utf8');
    await writeFile(
      added,
      ' date 2021-05-20 Ferry resumes\n\nALMERY: The ferry sails again, Mayor Ada Quillfeld said.\n',
    );
    try {
      const { code, out } = await backfile('build', '--dry-run');
      expect(code).toBe(0);
      expect(out).toMatch(/^new article ferry-resumes-\w+: Ferry resumes$/mu);
      expect(out).toMatch(/^new person ada-quillfeld: Ada Quillfeld$/mu);
      expect(await contents(path.join(folder, 'site'))).toEqual(site);
      expect(await readFile(path.join(folder, 'seeds/_archive/ledger.jsonl'), 'utf8')).toBe(ledger);
    } finally {
      await rm(added);
    }
  });

  it('gives the same bytes in any time zone, and through Eleventy itself', async () => {
    const args = ['build', '--no-ledger', '--no-cache', '--quiet'];
    const command = path.join(root, 'src/cli/backfile.mjs');
    await rm(path.join(folder, 'seeds', '_archive'), { recursive: true, force: true });
    await node([command, ...args, '--out', 'east'], { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
    await node([command, ...args, '--out', 'west'], { TZ: 'America/Los_Angeles' });
    const stale = path.join(folder, 'plain/search/pagefind/index');
    await mkdir(stale, { recursive: true });
    await writeFile(path.join(stale, 'stale.pf_index'), 'of a build before');
    const eleventy = path.join(root, 'node_modules/@11ty/eleventy/cmd.cjs');
    const through = await node(
      [
        '--import',
        'tsx',
        eleventy,
        '--config=.eleventy.ts',
        `--output=${path.relative(root, path.join(folder, 'plain'))}`,
        '--quiet',
      ],
      { BACKFILE_SEEDS: path.join(folder, 'seeds') },
      root,
    );
    expect(through).toMatchObject({ code: 0 });
    const east = await contents(path.join(folder, 'east'));
    expect(await contents(path.join(folder, 'west'))).toEqual(east);
    expect(await contents(path.join(folder, 'plain'))).toEqual(east);
    expect(east.size).toBeGreaterThan(50);
  });

  it('lays the owner’s templates over ours, and stops where one of them is wrong', async () => {
    const own = path.join(folder, 'house/parts/foot.tsx');
    await mkdir(path.dirname(own), { recursive: true });
    await writeFile(own, 'export const Foot = () => <footer class="foot"><p>Kept by the harbour.</p></footer>;\n');
    await writeFile(path.join(folder, 'house/style.css'), ':root { --accent: #0b5563 }\n');
    const build = () => backfile('build', '--out', 'own', '--templates', 'house', '--no-ledger', '--quiet');
    expect(await build()).toMatchObject({ code: 0 });
    const before = await readFile(path.join(folder, 'own/index.html'), 'utf8');
    expect(before).toContain('Kept by the harbour.');
    expect(await readFile(path.join(folder, 'own/style.css'), 'utf8')).toMatch(/--accent: #0b5563 \}\n$/u);
    await writeFile(own, 'export const Foot = (\n');
    const { code, err } = await build();
    expect(code).toBe(1);
    expect(err).toMatch(/parts\/foot\.tsx:2:1: /u);
    expect(await readFile(path.join(folder, 'own/index.html'), 'utf8')).toBe(before);
    await writeFile(own, 'export const Foot = ({ shell }) => <p>{shell.nothing.more}</p>;\n');
    expect((await build()).err).toMatch(/parts\/foot\.tsx:1:\d+: .*'more'.*, when \S+\.html was rendered\.\n$/u);
    expect((await backfile('build', '--templates', 'nowhere')).code).toBe(2);
  });

  it('explains an article with the words behind its day and its names', async () => {
    const { code, out } = await backfile('explain', 'seeds/003_e80c51cc6974e38f.txt');
    expect(code).toBe(0);
    expect(out).toMatch(/published: 2021-05-16\S* \(implied, rule /u);
    expect(out).toMatch(/“Shah Mahmood Qureshi” at \d+: person/u);
    expect((await backfile('explain', 'nobody')).err).toMatch(
      /there is no file, article, event, record or topic “nobody”/u,
    );
  });

  it('lists for the editor what was derived, as text, as JSON and as a page', async () => {
    expect((await backfile('check')).out).toMatch(/003_\S+: note: There is no headline/u);
    const lines = (await backfile('check', '--json')).out.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { rule: string }).rule)).toContain('derived-headline');
    await backfile('check', '--page', 'check.html');
    expect(await readFile(path.join(folder, 'check.html'), 'utf8')).toMatch(/003_\S+<\/td><td>There is no headline/u);
  });

  it('follows an editor’s decision, written on the command line', async () => {
    expect((await backfile('decide', 'rename', 'wang-yi', 'Wang Yi (minister)')).code).toBe(0);
    await backfile('build', '--out', 'site', '--quiet');
    const lines = await readFile(path.join(folder, 'site/data/articles.jsonl'), 'utf8');
    expect(lines).toContain('"name":"Wang Yi (minister)"');
    await rm(path.join(folder, 'seeds', '_archive'), { recursive: true });
  });

  it('searches the built site', async () => {
    await backfile('build', '--out', 'site', '--quiet');
    for (const [from, to, count] of [
      ['2021', '2021', 5],
      ['2021-05', '2021-05', 5],
      ['2021-05-18', '2021', 1],
      ['2020', '2021-04', 0],
    ] as const)
      expect((await backfile('search', '--site', 'site', '--from', from, '--to', to)).out).toMatch(
        new RegExp(`^${count} articles?$`, 'mu'),
      );
    const { out } = await backfile('search', 'Ankara', '--site', 'site', '--json');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { published: string }).published),
    ).toContain('2021-05-19');
    expect((await backfile('search', 'x', '--site', 'nowhere')).err).toMatch(/Build the site first/u);
  });

  it('says what may be meant by a word or a value that the site does not have', async () => {
    await backfile('build', '--out', 'site', '--quiet');
    const search = (...args: string[]): Promise<Ended> => backfile('search', '--site', 'site', ...args);
    expect((await search('forreign')).err).toBe('Did you mean “foreign”?\n');
    expect((await search('foreign', 'zzzzqq')).err).toMatch(/^None has “zzzzqq”/u);
    expect((await search('--person', 'qureshi', '--json')).err).toMatch(
      /^No article has the person “qureshi”\. .*Qureshi”/u,
    );
    expect((await search('--certainty', 'sure')).err).toMatch(
      /^No article has the certainty “sure”\. The archive has “/u,
    );
    expect((await search('foreign', '--certainty', 'stated')).err).toBe('');
  });
});
