import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { defaults } from '../../src/config.ts';
import { prepareSite } from '../../src/site/prepare-site.ts';
import { openStandingSite } from '../../src/site/standing-site.ts';
import { writePages } from '../../src/site/write-pages.ts';

test('where a page cannot be written, the disk’s reason is told, not the name of every page', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'backfile-pages-'));
  await writeFile(path.join(folder, 'lamp.txt'), 'The lamp burns\n\nIt burns again.');
  const site = await prepareSite({ ...defaults, seeds: folder });
  const standing = await openStandingSite({ cache: undefined, out: path.join(folder, 'none'), folder }, '');
  // Where a folder of pages is to be made.
  await writeFile(path.join(folder, 'articles'), '');
  await expect(writePages(site, folder, standing)).rejects.toThrow(/^E[A-Z]+: [^"]*$/u);
  // Eleventy goes on with what it had begun.
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
});
