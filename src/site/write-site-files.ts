import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleClient } from '../search/bundle-client.ts';
import { makeTables } from '../search/make-tables.ts';
import { makeParts } from '../search/parts.ts';
import { searchRecords } from '../search/records.ts';
import { writeCarriers } from '../search/write-carriers.ts';
import { writePart } from '../search/write-part.ts';
import { writeTables } from '../search/write-tables.ts';
import { articleLine, namedIn } from '../views/article-line.ts';
import { codeVersion } from './code-version.ts';
import type { PreparedSite } from './prepare-site.ts';
import { markOf, type StandingSite } from './standing-site.ts';
import { writeFeeds } from './write-feeds.ts';

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
  const records = namedIn(archive);
  const articles = [...archive.entries.values()].map((entry) => articleLine(entry, archive, records));
  const write = (name: string, rows: readonly object[]): Promise<void> =>
    writeFile(path.join(folder, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await write('articles.jsonl', articles);
  await write('seeds.jsonl', archive.fates);
}

async function writeSearch({ archive, options }: PreparedSite, output: string, standing?: StandingSite): Promise<void> {
  if (options.searchAsItStands === true && (await standing?.takeAsItStands(searchFolder)) === true) return;
  const folder = path.join(output, searchFolder);
  const records = searchRecords(archive);
  const parts = makeParts(records, options.articlesInPart);
  const code = await codeVersion(indexCode);
  for (const part of parts) {
    const mark = markOf(JSON.stringify([code, options.language, part.records]));
    if ((await standing?.takeFolder(`${searchFolder}/${part.folder}`, mark)) === true) continue;
    await writePart(part, folder, options.language);
    await writeCarriers(folder, part.folder);
  }
  await writeTables(
    makeTables(archive, records, parts.length),
    folder,
    (file, content) => standing?.take(`${searchFolder}/${file}`, content) === true,
  );
}
