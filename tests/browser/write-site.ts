import { writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaults } from '../../src/config.ts';
import type { Archive } from '../../src/model.ts';
import { bundleClient } from '../../src/search/bundle-client.ts';
import { makeTables } from '../../src/search/make-tables.ts';
import { startLists } from '../../src/search/page-lists.ts';
import { recordMaker } from '../../src/search/records.ts';
import { countWords } from '../../src/search/vocabulary.ts';
import { writeTables } from '../../src/search/write-tables.ts';
import { makePages } from '../../src/views/make-pages.ts';
import type { SiteOptions } from '../../src/views/page.ts';
import { renderPage } from '../../templates/render-page.tsx';

/** The pages, public files and scripts of an invented archive in a folder of its own, with the look-up tables but no search index. */
export interface WrittenSite {
  readonly folder: string;
  readonly addresses: readonly string[];
  remove(): Promise<void>;
}

/** Writes a site. `below` is the folder it is put in on its host. */
export async function writeSite(
  archive: Archive,
  options: Partial<SiteOptions> = {},
  below = '',
): Promise<WrittenSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backfile-pages-'));
  const site = path.join(folder, below);
  await cp(defaults.publicFolder, site, { recursive: true });
  const pages = makePages(archive, { title: 'The Harbour cuttings', language: 'en', version: '1', ...options });
  for (const page of pages) {
    const file = path.join(site, page.address);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, renderPage(page));
  }
  await bundleClient(site, 'test');
  const lists = startLists();
  const records = [...archive.entries.values()].map(recordMaker(archive));
  for (const record of records) lists.add(record);
  const tables = makeTables(archive, lists.lists(), countWords(records.map(({ content }) => content)));
  await mkdir(path.join(site, 'search', 'tables'), { recursive: true });
  writeTables(tables, (file, content) => writeFileSync(path.join(site, 'search', file), content));
  return {
    folder,
    addresses: pages.map(({ address }) => address),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
