import path from 'node:path';
import { codeVersion } from './code-version.ts';
import { saveLedger } from './ledger-file.ts';
import { type PreparedSite, prepareSite, type SiteOptions } from './prepare-site.ts';
import { openStandingSite, spareOf, type StandingSite } from './standing-site.ts';
import { switchIn } from './switch-in.ts';
import { writeOfflineList } from './write-offline-list.ts';
import { writePages } from './write-pages.ts';
import { writeSiteFiles } from './write-site-files.ts';

/** All that makes a page of its basis: what may be forgotten in a shorter list would leave pages as they were. */
const pageCode = ({ templates }: SiteOptions): string[] => [
  '../package.json',
  '.',
  '../templates',
  ...(templates === undefined ? [] : [path.resolve(templates)]),
];

/** A site that was built. */
export interface BuiltSite extends PreparedSite {
  /** Pages that differ from the last build's, or that it did not have. */
  readonly written: number;
  /** Bytes of all its files. */
  readonly size: number;
}

/**
 * Builds the site into `out`. It is made beside `out` and put in its place when all of it is there,
 * so a build that fails or is stopped leaves the last good site.
 *
 * @throws Error where the seeds' folder is not there, or the site cannot be written.
 */
export async function buildSite(options: SiteOptions, out: string): Promise<BuiltSite> {
  const site = await prepareSite(options);
  let standing: StandingSite | undefined;
  let [written, size] = [0, 0];
  const make = async (folder: string): Promise<void> => {
    standing = await openStandingSite({ cache: options.cache, out, folder }, await codeVersion(pageCode(options)));
    // Pagefind is a process of its own: it indexes while the pages are rendered.
    const files = writeSiteFiles(site, folder, standing);
    const rendered = writePages(site, folder, standing).finally(() => site.options.progress.stage('index search'));
    // Where one of them fails the other is waited for: it would go on writing into a folder that is cleared away.
    await Promise.allSettled([files, rendered]);
    [written] = await Promise.all([rendered, files]);
    standing.clear();
    size = await writeOfflineList(folder);
  };
  await switchIn(out, make, spareOf(options.cache));
  await standing?.keep();
  if (options.keepLedger === true) await saveLedger(options.seeds, site.archive.history?.ledger ?? []);
  return { ...site, written, size };
}
