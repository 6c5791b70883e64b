import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { indexFolder } from '../search/index-folder.ts';
import { tablesFolder } from '../search/lookup.ts';
import { makeTables } from '../search/make-tables.ts';
import { writeTables } from '../search/write-tables.ts';
import type { WriteFile } from './gather-pages.ts';
import type { PreparedArchive } from './prepare-site.ts';
import { searchFolder } from './standing-index.ts';
import type { StandingSite } from './standing-site.ts';
import { writeIndex } from './write-index.ts';

/** Writes the search index and the tables that the search page looks things up in. */
export async function writeSearch(site: PreparedArchive, output: string, standing?: StandingSite): Promise<void> {
  if (site.options.searchAsItStands === true && standing?.takeAsItStands(searchFolder) === true) return;
  // Nobody else takes away what was written there before.
  if (standing === undefined)
    for (const folder of [indexFolder, tablesFolder])
      rmSync(path.join(output, searchFolder, folder), { recursive: true, force: true });
  const write: WriteFile = (address, content) => {
    if (standing?.take(address, content) === true) return;
    const file = path.join(output, address);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  let made = await writeIndex(site, output, write, standing);
  if (made === null) {
    standing?.forget(searchFolder);
    made = await writeIndex(site, output, write, standing);
  }
  if (made === null) throw new Error('what Pagefind writes cannot be read: use the version that package.json names.');
  writeTables(makeTables(site.archive, made.lists, made.words), (file, content) =>
    write(`${searchFolder}/${file}`, content),
  );
}
