import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './files-below.ts';
import { offlineFile, type OfflineList, offlineRestFile } from './offline-list.ts';

/** Not kept in a browser: carriers are for `file:`, the data files for programs. */
const left = /^(?:search\/pagefind\/file|data)\/|^(?:sw\.js|offline(?:-rest)?\.json)$/u;

/** Kept at the first visit. */
const coreFiles =
  /^(?:index|search|404)\.html$|^[^/]+\.(?:css|js|svg)$|^search\/(?:pagefind\/)?(?:[^/]+\.js|pagefind-entry\.json|[^/]+\.pf_meta|[^/]+\.pagefind)$|^search\/tables\/facets\.js$/u;

/**
 * Writes the lists of the files that a browser keeps to read without a network.
 * @returns the files of the site with their bytes, these lists not among them.
 */
export async function writeOfflineList(site: string): Promise<ReadonlyMap<string, number>> {
  // One after the other: asking for tens of thousands at once takes several times as long.
  const files = (await filesBelow(site)).map((name) => ({ name, size: statSync(path.join(site, name)).size }));
  const kept = files.filter(({ name }) => !left.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = kept.map(({ name }) => name);
  const list: OfflineList = {
    core: names.filter((name) => coreFiles.test(name)),
    size: kept.reduce((sum, { size }) => sum + size, 0),
  };
  await writeFile(path.join(site, offlineFile), JSON.stringify(list));
  const rest = names.filter((name) => !coreFiles.test(name));
  await writeFile(path.join(site, offlineRestFile), JSON.stringify(rest));
  return new Map(files.map(({ name, size }) => [name, size]));
}
