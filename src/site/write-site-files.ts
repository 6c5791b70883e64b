import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { bundleClient } from '../search/bundle-client.ts';
import { articleLines } from '../views/article-line.ts';
import type { PreparedArchive } from './prepare-site.ts';
import type { StandingSite } from './standing-site.ts';
import { together } from './together.ts';
import { writeFeeds } from './write-feeds.ts';
import { writeLines } from './write-lines.ts';
import { writeSearch } from './write-search.ts';

/**
 * Writes what is not a page: the public data files, the feed, the search index, the browser's scripts.
 * Without a `standing` site all of it is written anew.
 * @throws what `stop` is aborted with, where it is.
 */
export async function writeSiteFiles(
  site: PreparedArchive,
  output: string,
  standing?: StandingSite,
  stop?: AbortSignal,
): Promise<void> {
  await together(
    writeSearch(site, output, standing, stop),
    writeData(site, path.join(output, 'data')),
    writeFeeds(site.archive, site.options, output),
    bundleClient(output, versionOf(site)),
  );
}

/** Changes whenever the seeds, what is known of them, or the program do. */
function versionOf({ archive, options: { version, language } }: PreparedArchive): string {
  const hash = createHash('sha256').update(`${version}\n${language}\n${JSON.stringify(archive.fates)}\n`);
  for (const { id, article, published, event } of archive.entries.values())
    hash.update(`${id}\n${article.source?.sha256 ?? article.text}\n${published?.value}\n${event}\n`);
  return hash.digest('hex').slice(0, 16);
}

async function writeData({ archive }: PreparedArchive, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  writeLines(path.join(folder, 'articles.jsonl'), articleLines(archive));
  writeLines(path.join(folder, 'seeds.jsonl'), archive.fates);
}
