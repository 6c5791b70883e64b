import { eachPage } from '../views/make-pages.ts';
import type { PreparedArchive } from './prepare-site.ts';
import type { StandingSite } from './standing-site.ts';
import { together } from './together.ts';
import { writeOfflineList } from './write-offline-list.ts';
import { writePages } from './write-pages.ts';
import { writeSiteFiles } from './write-site-files.ts';

/** What was written into a folder. */
export interface FilledSite {
  /** How many pages it has. */
  readonly pages: number;
  /** How many of them differ from the last build's, or were not in it. */
  readonly written: number;
  /** Its files with their bytes. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** Fills a folder with all of the site but the owner's own files; what stands as it shall be is taken over. */
export async function fillSite(prepared: PreparedArchive, folder: string, standing: StandingSite): Promise<FilledSite> {
  const failed = new AbortController();
  // Pagefind is a process of its own, which takes longest: it begins first, and indexes while pages are rendered.
  const files = writeSiteFiles(prepared, folder, standing, failed.signal);
  const rendered = renderPages(prepared, folder, standing);
  // An owner's template with a mistake is not told of only when all is indexed.
  rendered.catch((error: unknown) => failed.abort(error));
  const [written] = await together(rendered, files);
  standing.clear();
  return { ...written, sizes: await writeOfflineList(folder) };
}

async function renderPages(prepared: PreparedArchive, folder: string, standing: StandingSite) {
  const { archive, options } = prepared;
  options.progress.stage('make views');
  const pages = eachPage(archive, options);
  options.progress.stage('render pages');
  const written = await writePages({ ...prepared, pages }, folder, standing);
  options.progress.stage('index search');
  return written;
}
