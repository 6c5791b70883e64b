import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { backfile } from './plugin.ts';
import { type PreparedSite, prepareSite, type SiteOptions } from './prepare-site.ts';

/**
 * Builds the site into `out`. It is made beside `out` and put in its place when all of it is there,
 * so a build that fails or is stopped leaves the last good site.
 *
 * @throws Error where the seeds' folder is not there, or the site cannot be written.
 */
export async function buildSite(options: SiteOptions, out: string): Promise<PreparedSite> {
  const site = await prepareSite(options);
  const folder = path.resolve(out);
  await mkdir(path.dirname(folder), { recursive: true });
  // A name of this process: readable by a web server, which a folder of mkdtemp is not.
  const made = `${folder}.making-${process.pid}`;
  await mkdir(made, { recursive: true });
  try {
    const eleventy = new Eleventy(options.publicFolder, path.relative('.', made), {
      quietMode: true,
      config: (config) => backfile(config, options, Promise.resolve(site)),
    });
    eleventy.disableLogger();
    await eleventy.write();
    await rm(folder, { recursive: true, force: true });
    await rename(made, folder);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    throw error;
  }
  return site;
}
