import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { defaults } from '../../src/config.ts';
import { buildSite } from '../../src/site/build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site built from the five seeds. */
    seedsSite: string;
  }
}

/** Builds the site of the five seeds once, for every test that looks at a built site. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backfile-test-'));
  const site = path.join(folder, 'site');
  await buildSite(defaults, site);
  project.provide('seedsSite', site);
  return () => rm(folder, { recursive: true, force: true });
}
