import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from '../property.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeArchive } from '../../bench/make-archive.ts';
import { defaults } from '../../src/config.ts';
import { buildSite } from '../../src/site/build-site.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backfile-rebuild-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]): string => path.join(folder, ...names);
const invented = makeArchive(60);
const put = async (index: number, text = invented[index]!.text): Promise<void> => {
  await mkdir(path.dirname(at('seeds', invented[index]!.file)), { recursive: true });
  await writeFile(at('seeds', invented[index]!.file), text);
};

/** Every file of a site by a mark of its content. */
async function contentOf(site: string): Promise<Record<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const marks = await Promise.all(
    files.map(async (file) => [
      path.relative(site, file),
      createHash('sha1')
        .update(await readFile(file))
        .digest('hex'),
    ]),
  );
  return Object.fromEntries(marks) as Record<string, string>;
}

const options = { ...defaults, indexedAtOnce: 20 };
const rebuild = () => buildSite({ ...options, seeds: at('seeds'), cache: at('cache'), keepLedger: true }, at('site'));
const buildFromNothing = (seeds: string) => buildSite({ ...options, seeds }, at('anew'));

/** One thing that happens to an archive between two builds. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('add' as const), article: fc.nat(59) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('change' as const), article: fc.nat(59) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('rename' as const), article: fc.nat(59) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('remove' as const), article: fc.nat(59) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('withdraw' as const), article: fc.nat(59) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('retitle' as const), article: fc.nat(59) }) },
);

async function happen({ does, article }: { does: string; article: number }): Promise<void> {
  const file = at('seeds', invented[article]!.file);
  const decide = async (decision: string): Promise<void> => {
    await mkdir(at('seeds', '_archive'), { recursive: true });
    const decisions = at('seeds', '_archive', 'decisions.yaml');
    await writeFile(decisions, `${await readFile(decisions, 'utf8').catch(() => '')}${decision}\n`);
  };
  const there = await stat(file).then(
    () => true,
    () => false,
  );
  if (does === 'add' || !there) await put(article);
  else if (does === 'change') await put(article, `${await readFile(file, 'utf8')}\n\nMayor Ada Quillfeld was told.\n`);
  else if (does === 'rename') await rename(file, path.join(path.dirname(file), `moved-${article}.txt`));
  else if (does === 'remove') await rm(file);
  else if (does === 'withdraw')
    await decide(`- withdraw: ${invented[article]!.file}\n  reason: Asked for (${article}).`);
  else await decide(`- set: ${invented[article]!.file}\n  title: Called otherwise ${article}`);
}

describe('a rebuild', () => {
  it('gives what a build from nothing gives, whatever happened in between', { timeout: 300_000 }, async () => {
    const happened = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(happened, async (rounds) => {
        await Promise.all(['seeds', 'site', 'cache'].map((name) => rm(at(name), { recursive: true, force: true })));
        await Promise.all(invented.slice(0, 40).map((_, index) => put(index)));
        await rebuild();
        for (const round of rounds) {
          for (const each of round) await happen(each);
          await rm(at('before'), { recursive: true, force: true });
          await cp(at('seeds'), at('before'), { recursive: true });
          await rebuild();
          await buildFromNothing(at('before'));
          expect(await contentOf(at('site'))).toEqual(await contentOf(at('anew')));
        }
      }),
      { numRuns: 3 },
    );
  });

  it('writes the pages of what is new and leaves the others as they stand', async () => {
    await Promise.all(invented.slice(0, 40).map((_, index) => put(index)));
    const { pages, written } = await rebuild();
    expect(written).toBe(pages);
    await put(59, 'Ferry service to Almery resumes\n\nALMERY, 3 March 1995 - The ferry sails again.\n');
    const again = await rebuild();
    expect(again.written).toBeGreaterThan(0);
    expect(again.written).toBeLessThan(pages / 2);
  });

  it('writes every page again where another build has put a site in its place', async () => {
    await Promise.all(invented.slice(0, 10).map((_, index) => put(index)));
    const { pages } = await rebuild();
    await buildSite({ ...options, title: 'Another archive', seeds: at('seeds') }, at('site'));
    expect((await rebuild()).written).toBe(pages);
    expect(await readFile(at('site', 'index.html'), 'utf8')).not.toContain('Another archive');
  });

  it('makes up for a page that was deleted, in every build after', async () => {
    await Promise.all(invented.slice(0, 10).map((_, index) => put(index)));
    await rebuild();
    const [article] = (await readdir(at('site', 'articles'))).filter((name) => name !== 'index.html');
    await rm(at('site', 'articles', article!));
    for (const added of [11, 12, 13]) {
      await put(added);
      await rebuild();
      expect(await readdir(at('site', 'articles'))).toContain(article);
    }
  });

  it('makes every page anew where some were emptied, as a power cut leaves them', async () => {
    await Promise.all(invented.slice(0, 10).map((_, index) => put(index)));
    await rebuild();
    const pages = (await readdir(at('site', 'articles'))).map((name) => `articles/${name}`);
    for (const added of [11, 12, 13]) {
      // Some of them would be made anew for the article that is added.
      for (const page of pages) await writeFile(at('site', page), '');
      await put(added);
      const { damaged } = await rebuild();
      expect(damaged.length).toBeGreaterThan(0);
      expect(pages).toEqual(expect.arrayContaining([...damaged]));
      await buildFromNothing(at('seeds'));
      expect(await contentOf(at('site'))).toEqual(await contentOf(at('anew')));
      expect((await rebuild()).damaged).toEqual([]);
    }
  });

  it('holds nothing that somebody else put there, now or later', async () => {
    await Promise.all(invented.slice(0, 10).map((_, index) => put(index)));
    await rebuild();
    for (const added of [11, 12, 13]) {
      await writeFile(at('site', 'articles', 'stray.html'), 'stray');
      await put(added);
      await rebuild();
      expect(await readdir(at('site', 'articles'))).not.toContain('stray.html');
    }
  });

  it('makes the search index anew where somebody has been at it', async () => {
    await Promise.all(invented.slice(0, 10).map((_, index) => put(index)));
    await rebuild();
    const index = at('site', 'search', 'pagefind', 'index');
    const spoil = [
      async (file: string) => rm(file),
      async (file: string) => writeFile(file, 'spoilt'),
      async (file: string) => writeFile(file, gzipSync('spoilt')),
    ];
    for (const [round, hurt] of spoil.entries()) {
      for (const file of await readdir(index)) await hurt(path.join(index, file));
      await put(11 + round);
      await rebuild();
      await buildFromNothing(at('seeds'));
      expect(await contentOf(at('site', 'search'))).toEqual(await contentOf(at('anew', 'search')));
    }
  });

  it('leaves the site that stands as it is until the new one is whole', async () => {
    await Promise.all(invented.slice(0, 10).map((_, index) => put(index)));
    for (const added of [11, 12, 13]) {
      await rebuild();
      const stood = await contentOf(at('site'));
      await put(added);
      const templates = at('broken');
      await mkdir(path.join(templates, 'layouts'), { recursive: true });
      await writeFile(path.join(templates, 'layouts', 'no-such.tsx'), 'throw new Error("broken")');
      await expect(
        buildSite({ ...options, templates, seeds: at('seeds'), cache: at('cache') }, at('site')),
      ).rejects.toThrow(/no-such/u);
      expect(await contentOf(at('site'))).toEqual(stood);
    }
  });
});
