import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { saveLedger } from './ledger-file.ts';
import { backfile } from './plugin.ts';
import { type PreparedSite, prepareSite, type SiteOptions } from './prepare-site.ts';
import { switchIn } from './switch-in.ts';

/**
 * Builds the site into `out`. It is made beside `out` and put in its place when all of it is there,
 * so a build that fails or is stopped leaves the last good site.
 *
 * @throws Error where the seeds' folder is not there, or the site cannot be written.
 */
export async function buildSite(options: SiteOptions, out: string): Promise<PreparedSite> {
  const site = await prepareSite(options);
  await switchIn(out, async (folder) => {
    const eleventy = new Eleventy(path.relative('.', options.publicFolder), path.relative('.', folder), {
      quietMode: true,
      config: (config) => backfile(config, options, Promise.resolve(site)),
    });
    eleventy.disableLogger();
    await eleventy.write();
  });
  if (options.keepLedger === true) await saveLedger(options.seeds, site.archive.history?.ledger ?? []);
  return site;
}
