import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import * as beside from '../search/beside.ts';
import { indexFolder } from '../search/index-folder.ts';
import { tablesFolder } from '../search/lookup.ts';
import { makeTables } from '../search/make-tables.ts';
import { writeTables } from '../search/write-tables.ts';
import { openThreads } from '../threads.ts';
import { gatherPages } from './gather-pages.ts';
import type { PreparedArchive } from './prepare-site.ts';
import type { SearchWorkplace } from './search-workplace.ts';
import { openStandingIndex, searchFolder } from './standing-index.ts';
import type { StandingSite } from './standing-site.ts';
import { together } from './together.ts';
import { writeIndex } from './write-index.ts';
import { writeSavedRows } from './write-saved-rows.ts';

/** Below this, starting a thread costs more than it saves. */
const WORTH_A_THREAD = 400;

/**
 * Writes the search index and the tables that the search page looks things up in.
 * @throws what `stop` is aborted with, where it is.
 */
export async function writeSearch(
  site: PreparedArchive,
  output: string,
  standing?: StandingSite,
  stop?: AbortSignal,
): Promise<void> {
  if (site.options.searchAsItStands === true && standing?.takeAsItStands(searchFolder) === true) return;
  // Nobody else takes away what was written there before.
  if (standing === undefined)
    for (const folder of [indexFolder, tablesFolder])
      rmSync(path.join(output, searchFolder, folder), { recursive: true, force: true });
  const write: SearchWorkplace['write'] = (address, content) => {
    if (standing?.take(address, content) === true) return;
    const file = path.join(output, address);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const worthIt = site.archive.entries.size >= WORTH_A_THREAD && availableParallelism() > 1;
  const threads = openThreads(beside, new URL('../search/beside.ts', import.meta.url), worthIt ? 1 : 0);
  try {
    const workplace = { output, write, threads, standing, stop };
    if (await writeAll(site, workplace)) return;
    // Somebody has been at the index that stands.
    standing?.forget(searchFolder);
    if (!(await writeAll(site, workplace)))
      throw new Error('what Pagefind writes cannot be read: use the version that package.json names.');
  } finally {
    await threads.close();
  }
}

/** False where the index that stands cannot be read. */
async function writeAll(site: PreparedArchive, workplace: SearchWorkplace): Promise<boolean> {
  const before = openStandingIndex(workplace.standing);
  const gathered = await gatherPages(site, before, workplace);
  const tables = async (): Promise<void> =>
    writeTables(makeTables(site.archive, gathered.lists, gathered.words), (file, content) =>
      workplace.write(`${searchFolder}/${file}`, content),
    );
  writeSavedRows(gathered.pages, gathered.saved, workplace);
  const [written] = await together(writeIndex(gathered, before, site.options.language, workplace), tables());
  return written;
}
