import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeArchive, writeArchive } from '../bench/make-archive.ts';
import { defaults } from '../src/config.ts';
import { buildSite } from '../src/site/build-site.ts';
import type { SiteOptions } from '../src/site/prepare-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site built from the five seeds. */
    seedsSite: string;
    /** The seeds' site with the interface in Urdu. */
    urduSite: string;
    /** Folder of the site built from 500 invented articles, indexed 200 at a time. */
    largeSite: string;
  }
}

/** Builds two sites once, for every test that looks at a built site. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backfile-test-'));
  const build = async (
    name: 'seedsSite' | 'urduSite' | 'largeSite',
    seeds: string,
    given: Partial<SiteOptions> = {},
  ): Promise<void> => {
    const site = path.join(folder, name);
    await buildSite({ ...defaults, ...given, seeds }, site);
    project.provide(name, site);
  };
  await build('seedsSite', defaults.seeds);
  await build('urduSite', defaults.seeds, { language: 'ur' });
  await writeArchive(makeArchive(500), path.join(folder, 'seeds'));
  await build('largeSite', path.join(folder, 'seeds'), { indexedAtOnce: 200 });
  return () => rm(folder, { recursive: true, force: true });
}
