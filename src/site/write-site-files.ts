import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { bundleClient } from '../search/bundle-client.ts';
import { countedFilters, makeTables } from '../search/make-tables.ts';
import { makeParts } from '../search/parts.ts';
import type { SearchRecord } from '../search/records.ts';
import { startTally } from '../search/tally.ts';
import { writeCarriers } from '../search/write-carriers.ts';
import { writePart } from '../search/write-part.ts';
import { writeTables } from '../search/write-tables.ts';
import { articleLines } from '../views/article-line.ts';
import { codeVersion } from './code-version.ts';
import type { PreparedSite } from './prepare-site.ts';
import type { StandingSite } from './standing-site.ts';
import { writeFeeds } from './write-feeds.ts';
import { writeLines } from './write-lines.ts';

const searchFolder = 'search';

/** The code that a part of the index depends on: package.json names Pagefind's version. */
const indexCode = ['../package.json', 'search'];

/**
 * Writes what is not a page: the public data files, the feed, the search index, the browser's scripts.
 * Without a `standing` site all of it is written anew.
 */
export async function writeSiteFiles(site: PreparedSite, output: string, standing?: StandingSite): Promise<void> {
  await writeData(site, path.join(output, 'data'));
  await writeFeeds(site.archive, site.options, output);
  await writeSearch(site, output, standing);
  await bundleClient(output, versionOf(site));
}

/** Changes whenever the seeds, what is known of them, or the program do. */
function versionOf({ archive, options: { version, language } }: PreparedSite): string {
  const hash = createHash('sha256').update(`${version}\n${language}\n${JSON.stringify(archive.fates)}\n`);
  for (const { id, article, published, event } of archive.entries.values())
    hash.update(`${id}\n${article.text}\n${published?.value}\n${event}\n`);
  return hash.digest('hex').slice(0, 16);
}

async function writeData({ archive }: PreparedSite, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  writeLines(path.join(folder, 'articles.jsonl'), articleLines(archive));
  writeLines(path.join(folder, 'seeds.jsonl'), archive.fates);
}

/** Changes whenever what a part of the index is made from does. */
function markOfRecords(records: readonly SearchRecord[], code: string, language: string): string {
  const hash = createHash('sha1').update(JSON.stringify([code, language]));
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('base64');
}

async function writeSearch({ archive, options }: PreparedSite, output: string, standing?: StandingSite): Promise<void> {
  if (options.searchAsItStands === true && (await standing?.takeAsItStands(searchFolder)) === true) return;
  const folder = path.join(output, searchFolder);
  const parts = makeParts(archive, options.articlesInPart);
  const tally = startTally(countedFilters);
  const code = await codeVersion(indexCode);
  for (const part of parts) {
    const records = part.records();
    for (const record of records) tally.add(record);
    const mark = markOfRecords(records, code, options.language);
    if ((await standing?.takeFolder(`${searchFolder}/${part.folder}`, mark)) === true) continue;
    await writePart(part.folder, records, folder, options.language);
    await writeCarriers(folder, part.folder);
  }
  await writeTables(
    makeTables(archive, tally, parts.length),
    folder,
    (file, content) => standing?.take(`${searchFolder}/${file}`, content) === true,
  );
}
