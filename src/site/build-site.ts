import path from 'node:path';
import Eleventy, { type EleventyConfig } from '@11ty/eleventy';
import { saveLedger } from './ledger-file.ts';
import { addPages, addPublicFiles } from './plugin.ts';
import { type PreparedSite, prepareSite, type SiteOptions } from './prepare-site.ts';
import { switchIn } from './switch-in.ts';
import { writeOfflineList } from './write-offline-list.ts';
import { writeSiteFiles } from './write-site-files.ts';

/**
 * Pages given to Eleventy at once. It keeps the HTML of all pages of a run in memory: 40,000 at once took
 * 3.7 GB and most of the time to collect garbage.
 */
const AT_ONCE = 3000;

/**
 * Builds the site into `out`. It is made beside `out` and put in its place when all of it is there,
 * so a build that fails or is stopped leaves the last good site.
 *
 * @throws Error where the seeds' folder is not there, or the site cannot be written.
 */
export async function buildSite(options: SiteOptions, out: string): Promise<PreparedSite> {
  const site = await prepareSite(options);
  await switchIn(out, async (folder) => {
    await writePages(site, folder);
    site.options.progress.stage('index search');
    await writeSiteFiles(site, folder, site.options);
    await writeOfflineList(folder);
  });
  if (options.keepLedger === true) await saveLedger(options.seeds, site.archive.history?.ledger ?? []);
  return site;
}

async function writePages({ pages, options }: PreparedSite, folder: string): Promise<void> {
  await runEleventy(options, folder, (config) => addPublicFiles(config, options));
  for (let start = 0; start < pages.length; start += AT_ONCE) {
    const some = pages.slice(start, start + AT_ONCE);
    await runEleventy(options, folder, (config) => addPages(config, async () => some));
    options.progress.count(start + some.length, pages.length);
  }
}

async function runEleventy(
  { publicFolder }: SiteOptions,
  output: string,
  config: (config: EleventyConfig) => void,
): Promise<void> {
  const eleventy = new Eleventy(path.relative('.', publicFolder), path.relative('.', output), {
    quietMode: true,
    config,
  });
  eleventy.disableLogger();
  await eleventy.write();
}
