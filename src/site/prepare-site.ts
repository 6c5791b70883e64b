import { gatherArchive } from '../build-archive.ts';
import { changesSince } from '../decisions/ledger/history.ts';
import type { Archive, Change, Problem } from '../model.ts';
import { foldDuplicates } from '../read/fold-duplicates.ts';
import { READ_FORMATS } from '../read/readers.ts';
import { readSeeds } from '../read/read-seeds.ts';
import { makePages } from '../views/make-pages.ts';
import type { Page } from '../views/page.ts';
import type { Progress } from './progress.ts';
import { configProblems, loadConfig } from './load-config.ts';
import { loadEditorial } from './load-editorial.ts';
import { needSeeds } from './need-seeds.ts';
import { readArticles } from './read-articles.ts';
import { refuseLoss } from './refuse-loss.ts';
import { openReadingCache } from './reading-cache.ts';
import { openSeedCache } from './seed-cache.ts';

/** Where the site comes from and what it is called. */
export interface SiteOptions {
  /** Folder of the seeds. */
  readonly seeds: string;
  /** Folder of files copied as they are. */
  readonly publicFolder: string;
  readonly title: string;
  /** BCP 47, of the interface. */
  readonly language: string;
  /** Backfile's version, shown on the about page. */
  readonly version: string;
  readonly progress: Progress;
  /** Folder of the owner's own templates and style sheet, laid over ours: code that runs, so never among the seeds. */
  readonly templates?: string;
  /** Folder for what a later build can use again; without one every build reads all anew. */
  readonly cache?: string;
  /** IANA name of the zone whose calendar gives moments in the cuttings' metadata their day. */
  readonly timeZone?: string;
  /** Web address that the site is put at, for what cannot be relative. */
  readonly baseAddress?: string;
  /** How the archive's owner is written to: an e-mail address, or the web address of a page. */
  readonly contact?: string;
  /** Articles that are indexed for the search at once; by default as many as take Pagefind some hundred MB of memory. */
  readonly indexedAtOnce?: number;
  /** Leaves the search index as the last build made it, where it made one: for a site that is only looked at. */
  readonly searchAsItStands?: boolean;
  /** Whether a build that succeeded writes the ledger beside the seeds. */
  readonly keepLedger?: boolean;
}

/** An archive, ready to be shown. */
export interface PreparedArchive {
  readonly archive: Archive;
  /** What was given, with what the archive says of itself. */
  readonly options: SiteOptions;
  /** What this archive changes for those who read the one before. */
  readonly changes: readonly Change[];
}

/** An archive and its finished pages. */
export interface PreparedSite extends PreparedArchive {
  readonly pages: Iterable<Page>;
}

/**
 * Reads the seeds and does everything up to the archive. What the archive says of itself holds over `given`.
 * @throws Error where a folder of seeds, or a file that was published, is there but cannot be opened.
 */
export async function prepareArchive(given: SiteOptions): Promise<PreparedArchive> {
  const { progress } = given;
  await needSeeds(given.seeds);
  progress.stage('read seeds');
  const options = await loadConfig(given);
  const editorial = await loadEditorial(options.seeds);
  const { folder, folded, readings } = await readFolder(options);
  refuseLoss(folder, editorial.ledger);
  const archive = gatherArchive(folder, folded, readings, progress.stage, editorial);
  return {
    archive: { ...archive, problems: [...noCuttings(archive), ...configProblems(options), ...archive.problems] },
    options,
    changes: changesSince(editorial.ledger, archive),
  };
}

function noCuttings({ fates }: Archive): Problem[] {
  const message = `There is nothing to read: put cuttings into it (${READ_FORMATS}).`;
  return fates.length > 0 ? [] : [{ rule: 'no-seeds', severity: 'warning', message, file: '.' }];
}

/** Apart from the rest of the work, for which the memory of the caches is then free again. */
async function readFolder({ seeds, cache, timeZone, progress }: SiteOptions) {
  const known = cache === undefined ? undefined : await openSeedCache(cache);
  const folder = await readSeeds(seeds, { onRead: progress.count, timeZone, known });
  progress.stage('read articles');
  const folded = foldDuplicates(folder.seeds);
  const kept = cache === undefined ? undefined : await openReadingCache(cache);
  const readings = await readArticles(folded.kept, kept, progress.count);
  await known?.keep();
  return { folder, folded, readings };
}

/** The archive with its finished pages. */
export async function prepareSite(given: SiteOptions): Promise<PreparedSite> {
  const { archive, ...prepared } = await prepareArchive(given);
  given.progress.stage('make views');
  const pages = makePages(archive, prepared.options);
  given.progress.stage('render pages');
  return { archive, pages, ...prepared };
}
