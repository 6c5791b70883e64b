import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { defaults } from '../../src/config.ts';
import { prepareArchive } from '../../src/site/prepare-site.ts';
import { silent } from '../../src/site/progress.ts';
import { writeSearch } from '../../src/site/write-search.ts';

test('no article is indexed any more once the rest of the build has failed', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'backfile-search-'));
  try {
    const site = await prepareArchive({ ...defaults, progress: silent });
    const failed = new Error('a template has a mistake');
    await expect(writeSearch(site, folder, undefined, AbortSignal.abort(failed))).rejects.toBe(failed);
    expect(existsSync(path.join(folder, 'search'))).toBe(false);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
