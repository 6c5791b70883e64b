import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleClient } from '../search/bundle-client.ts';
import { makeTables } from '../search/make-tables.ts';
import { searchRecords } from '../search/records.ts';
import { writeCarriers } from '../search/write-carriers.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { writeTables } from '../search/write-tables.ts';
import { articleLine, namedIn } from '../views/article-line.ts';
import type { PreparedSite, SiteOptions } from './prepare-site.ts';
import { writeFeed } from './write-feed.ts';

/** Writes what is not a page: the public data files, the feed, the search index, the browser's scripts. */
export async function writeSiteFiles(site: PreparedSite, output: string, options: SiteOptions): Promise<void> {
  await writeData(site, path.join(output, 'data'));
  await writeFeed(site.archive, options, output);
  await writeSearch(site, path.join(output, 'search'), options.language);
  await bundleClient(output, versionOf(site, options));
}

/** Changes whenever the seeds, what is known of them, or the program do. */
function versionOf({ archive }: PreparedSite, { version, language }: SiteOptions): string {
  const hash = createHash('sha256').update(`${version}\n${language}\n${JSON.stringify(archive.fates)}\n`);
  for (const { id, article, published, event } of archive.entries.values())
    hash.update(`${id}\n${article.text}\n${published?.value}\n${event}\n`);
  return hash.digest('hex').slice(0, 16);
}

async function writeData({ archive }: PreparedSite, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const records = namedIn(archive);
  const articles = [...archive.entries.values()].map((entry) => articleLine(entry, archive, records));
  const write = (name: string, rows: readonly object[]): Promise<void> =>
    writeFile(path.join(folder, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await write('articles.jsonl', articles);
  await write('seeds.jsonl', archive.fates);
}

async function writeSearch({ archive }: PreparedSite, folder: string, language: string): Promise<void> {
  const records = searchRecords(archive);
  await writeSearchIndex(records, folder, language);
  await writeCarriers(folder);
  await writeTables(makeTables(archive, records), folder);
}
