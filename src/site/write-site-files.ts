import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { bundleClient } from '../search/bundle-client.ts';
import { countedFilters, makeTables } from '../search/make-tables.ts';
import { makeParts } from '../search/parts.ts';
import type { SearchRecord } from '../search/records.ts';
import { startTally, type Tally } from '../search/tally.ts';
import { writeCarriers } from '../search/write-carriers.ts';
import { writePart } from '../search/write-part.ts';
import { writeTables } from '../search/write-tables.ts';
import { articleLines } from '../views/article-line.ts';
import type { PreparedArchive } from './prepare-site.ts';
import type { StandingSite } from './standing-site.ts';
import { together } from './together.ts';
import { writeFeeds } from './write-feeds.ts';
import { writeLines } from './write-lines.ts';

const searchFolder = 'search';

const COUNTED_IN_A_ROW = 20;

/**
 * Writes what is not a page: the public data files, the feed, the search index, the browser's scripts.
 * Without a `standing` site all of it is written anew.
 */
export async function writeSiteFiles(site: PreparedArchive, output: string, standing?: StandingSite): Promise<void> {
  await together(
    writeSearch(site, output, standing),
    writeData(site, path.join(output, 'data')),
    writeFeeds(site.archive, site.options, output),
    bundleClient(output, versionOf(site)),
  );
}

/** Changes whenever the seeds, what is known of them, or the program do. */
function versionOf({ archive, options: { version, language } }: PreparedArchive): string {
  const hash = createHash('sha256').update(`${version}\n${language}\n${JSON.stringify(archive.fates)}\n`);
  for (const { id, article, published, event } of archive.entries.values())
    hash.update(`${id}\n${article.text}\n${published?.value}\n${event}\n`);
  return hash.digest('hex').slice(0, 16);
}

async function writeData({ archive }: PreparedArchive, folder: string): Promise<void> {
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

/** Beside the indexing, letting in whatever else goes on. */
async function count(records: readonly SearchRecord[], tally: Tally): Promise<void> {
  for (const [index, record] of records.entries()) {
    tally.add(record);
    if (index % COUNTED_IN_A_ROW === 0) await setImmediate();
  }
}

async function writeSearch(
  { archive, options }: PreparedArchive,
  output: string,
  standing?: StandingSite,
): Promise<void> {
  if (options.searchAsItStands === true && (await standing?.takeAsItStands(searchFolder)) === true) return;
  const folder = path.join(output, searchFolder);
  const parts = makeParts(archive, options.articlesInPart);
  const tally = startTally(countedFilters);
  for (const part of parts) {
    const records = part.records();
    const mark = markOfRecords(records, standing?.code ?? '', options.language);
    const stands = await standing?.takeFolder(`${searchFolder}/${part.folder}`, mark);
    const written = stands === true ? Promise.resolve() : writePart(part.folder, records, folder, options.language);
    await together(written, count(records, tally));
    if (stands !== true) await writeCarriers(folder, part.folder);
  }
  await writeTables(
    makeTables(archive, tally, parts.length),
    folder,
    (file, content) => standing?.take(`${searchFolder}/${file}`, content) === true,
  );
}
