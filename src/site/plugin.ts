import type { EleventyConfig } from '@11ty/eleventy';
import { renderPage } from '../../templates/render-page.tsx';
import type { Page } from '../views/page.ts';
import { type PreparedSite, prepareSite, type SiteOptions } from './prepare-site.ts';
import { writeSiteFiles } from './write-site-files.ts';

/**
 * Backfile as an Eleventy plugin. One template that exists only in memory writes every page, by
 * pagination over the finished view models; what is not a page (search index, data) is added when the
 * pages are written. `site` is given where somebody has prepared it already.
 */
export function backfile(
  config: EleventyConfig,
  options: SiteOptions,
  site: Promise<PreparedSite> = prepareSite(options),
): void {
  config.addGlobalData('archivePages', async () => (await site).pages);
  config.addTemplate('archive.11ty.js', ({ archivePage }: { archivePage: Page }) => renderPage(archivePage), {
    pagination: { data: 'archivePages', size: 1, alias: 'archivePage' },
    permalink: ({ archivePage }: { archivePage: Page }) => archivePage.address,
    layout: false,
  });
  config.addPassthroughCopy({ [options.publicFolder]: '.' });
  config.on('eleventy.after', async ({ directories }) => {
    const prepared = await site;
    await writeSiteFiles(prepared, directories.output, prepared.options);
  });
}
