import { mkdir, rm } from 'node:fs/promises';
import { codeVersion, folderVersion } from './code-version.ts';
import { rememberCopied } from './copied-before.ts';
import { copyOwnFiles, ownFilesFolder } from './copy-own-files.ts';
import { type FilledSite, fillSite } from './fill-site.ts';
import { saveLedger } from './ledger-file.ts';
import { lostAddresses } from './lost-addresses.ts';
import { type PreparedArchive, prepareArchive, type SiteOptions } from './prepare-site.ts';
import { refuseEmptying, refuseOut } from './refuse-out.ts';
import { openStandingSite, spareOf, type StandingSite } from './standing-site.ts';
import { switchIn } from './switch-in.ts';

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
  /** Articles of the site before that the ledger does not know: their addresses may lead nowhere now. */
  readonly lost: readonly string[];
}

/** A site made beside the one that stands, before it is switched in. */
interface MadeSite extends FilledSite {
  readonly standing: StandingSite;
  readonly damaged: readonly string[];
}

/** Makes the whole site in `folder`, of the one that stands in `out` as far as that is whole. */
async function makeSite(prepared: PreparedArchive, out: string, folder: string): Promise<MadeSite> {
  const { options } = prepared;
  const code = await siteCode(options);
  const fill = async (anew: boolean) => {
    const standing = await openStandingSite({ cache: options.cache, out, folder, anew }, code);
    return { standing, ...(await fillSite(prepared, folder, standing)) };
  };
  let made = await fill(false);
  const damaged = made.standing.damaged(made.sizes);
  if (damaged.length > 0) {
    // No page of a site that lost some is trusted.
    await rm(folder, { recursive: true });
    await mkdir(folder);
    made = await fill(true);
  }
  // After the list: a browser that reads without a network has no use for them.
  await copyOwnFiles(options.seeds, folder);
  return { ...made, damaged };
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
  const { cache } = options;
  const ledger = archive.history?.ledger ?? [];
  const lost = options.keepLedger === true ? await lostAddresses(ledger, out) : [];
  const make = async (folder: string) => await makeSite(prepared, out, folder);
  const { standing, sizes, pages, written, damaged } = await switchIn(out, make, spareOf(cache));
  await standing.keep(sizes);
  if (cache !== undefined) await rememberCopied(cache, out, ownFilesFolder(options.seeds));
  if (options.keepLedger === true) await saveLedger(options.seeds, ledger);
  const size = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  return { ...prepared, pages, written, size, damaged, lost };
}
