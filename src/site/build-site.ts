import { mkdir, rm } from 'node:fs/promises';
import { eachPage } from '../views/make-pages.ts';
import { codeVersion, folderVersion } from './code-version.ts';
import { rememberCopied } from './copied-before.ts';
import { copyOwnFiles, ownFilesFolder } from './copy-own-files.ts';
import { saveLedger } from './ledger-file.ts';
import { type PreparedArchive, prepareArchive, type SiteOptions } from './prepare-site.ts';
import { refuseEmptying, refuseOut } from './refuse-out.ts';
import { openStandingSite, spareOf, type StandingSite } from './standing-site.ts';
import { switchIn } from './switch-in.ts';
import { together } from './together.ts';
import { writeOfflineList } from './write-offline-list.ts';
import { writePages } from './write-pages.ts';
import { writeSiteFiles } from './write-site-files.ts';

/** All that makes a site of an archive: what a shorter list forgets would leave pages as they were. */
async function siteCode({ templates }: SiteOptions): Promise<string> {
  const ours = await codeVersion(['../package.json', '.', '../templates']);
  return templates === undefined ? ours : `${ours} ${await folderVersion(templates)}`;
}

/** A site that was built. */
export interface BuiltSite extends PreparedArchive {
  /** How many pages it has. */
  readonly pages: number;
  /** How many of them differ from the last build's, or were not in it. */
  readonly written: number;
  /** Bytes of all its files. */
  readonly size: number;
  /** Files of the site before that were not as they had been written: then all pages were made anew. */
  readonly damaged: readonly string[];
}

/**
 * Builds the site into `out`. It is made beside `out` and put in its place when all of it is there,
 * so a build that fails or is stopped leaves the last good site.
 *
 * @throws Error where the seeds' folder is not there, or the site cannot be written, or `out` is no place for it.
 */
export async function buildSite(given: SiteOptions, out: string): Promise<BuiltSite> {
  await refuseOut(given, out);
  const prepared = await prepareArchive(given);
  const { archive, options } = prepared;
  await refuseEmptying(prepared, out);
  const { cache, progress } = options;
  const renderPages = async (folder: string, standing: StandingSite) => {
    progress.stage('make views');
    const pages = eachPage(archive, options);
    progress.stage('render pages');
    const written = await writePages({ ...prepared, pages }, folder, standing);
    progress.stage('index search');
    return written;
  };
  let made: BuiltSite | undefined;
  let standing: StandingSite | undefined;
  let sizes: ReadonlyMap<string, number> = new Map();
  let damaged: readonly string[] = [];
  const fill = async (folder: string, from: StandingSite): Promise<void> => {
    standing = from;
    const failed = new AbortController();
    // Pagefind is a process of its own, which takes longest: it begins first, and indexes while pages are rendered.
    const files = writeSiteFiles(prepared, folder, from, failed.signal);
    const rendered = renderPages(folder, from);
    // An owner's template with a mistake is not told of only when all is indexed.
    rendered.catch((error: unknown) => failed.abort(error));
    const [written] = await together(rendered, files);
    from.clear();
    sizes = await writeOfflineList(folder);
    made = { ...prepared, ...written, size: [...sizes.values()].reduce((sum, size) => sum + size, 0), damaged };
  };
  const make = async (folder: string): Promise<void> => {
    const code = await siteCode(options);
    const from = await openStandingSite({ cache, out, folder }, code);
    await fill(folder, from);
    damaged = from.damaged(sizes);
    if (damaged.length > 0) {
      // No page of a site that lost some is trusted.
      await rm(folder, { recursive: true });
      await mkdir(folder);
      await fill(folder, await openStandingSite({ cache, out, folder, anew: true }, code));
    }
    // After the list: a browser that reads without a network has no use for them.
    await copyOwnFiles(options.seeds, folder);
  };
  await switchIn(out, make, spareOf(cache));
  await standing?.keep(sizes);
  if (cache !== undefined) await rememberCopied(cache, out, ownFilesFolder(options.seeds));
  if (options.keepLedger === true) await saveLedger(options.seeds, archive.history?.ledger ?? []);
  return made!;
}
