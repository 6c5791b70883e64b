import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Eleventy, { type EleventyConfig } from '@11ty/eleventy';
import { loadTemplates } from '../../templates/load-templates.ts';
import { addOwnStyle } from './add-own-style.ts';
import { addPages, addPublicFiles, type RenderedPage } from './plugin.ts';
import { leastPages } from '../views/make-pages.ts';
import type { PreparedSite, SiteOptions } from './prepare-site.ts';
import type { StandingSite } from './standing-site.ts';

/**
 * Pages given to Eleventy at once. It keeps the HTML of all pages of a run in memory: 40,000 at once took
 * 3.7 GB and most of the time to collect garbage.
 */
const AT_ONCE = 1000;

/** Pages rendered before whatever else goes on is let in. */
const IN_A_ROW = 10;

/**
 * Writes the public files and every page into `folder`; the pages that stand already are taken over.
 * @returns how many pages there are, and how many differ from those that stood.
 */
export async function writePages(
  { archive, pages, options }: PreparedSite,
  folder: string,
  standing: StandingSite,
): Promise<{ readonly pages: number; readonly written: number }> {
  const expected = leastPages(archive);
  const renderPage = await loadTemplates(options.templates);
  let differing: RenderedPage[] = [];
  let written = 0;
  let done = 0;
  const write = async (addMore: (config: EleventyConfig) => void = () => {}): Promise<void> => {
    const some = differing;
    differing = [];
    written += some.length;
    await runEleventy(options, folder, (config) => {
      if (some.length > 0) addPages(config, async () => some);
      addMore(config);
    });
  };
  for (const page of pages) {
    const { address } = page;
    if (!(page.basis !== undefined && standing.takeMadeFrom(address, page.basis))) {
      const html = renderPage(page);
      if (!standing.take(address, html)) differing.push({ address, html });
    }
    if (differing.length === AT_ONCE) await write();
    done += 1;
    if (done % IN_A_ROW === 0) {
      options.progress.count(done, Math.max(done, expected));
      await setImmediate();
    }
  }
  await write((config) => addPublicFiles(config, options));
  await addOwnStyle(options.templates, folder);
  options.progress.count(done, done);
  return { pages: done, written };
}

async function runEleventy(
  { publicFolder }: SiteOptions,
  output: string,
  config: (config: EleventyConfig) => void,
): Promise<void> {
  const eleventy = new Eleventy(path.relative('.', publicFolder), path.relative('.', output), {
    quietMode: true,
    config: (given) => {
      // On a slow machine it would tell of its own work between the lines of ours, quiet mode or not.
      given.benchmarkManager.get('Configuration').setIsVerbose(false);
      config(given);
    },
  });
  eleventy.disableLogger();
  await eleventy.write().catch((error: unknown) => {
    throw reasonOf(error);
  });
}

/** What went wrong, without Eleventy's list of all the pages that it was to write. */
function reasonOf(error: unknown): unknown {
  return error instanceof Error && 'originalError' in error ? reasonOf(error.originalError) : error;
}
