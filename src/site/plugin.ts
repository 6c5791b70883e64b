import type { EleventyConfig } from '@11ty/eleventy';
import { renderPage } from '../../templates/render-page.tsx';
import type { Page } from '../views/page.ts';
import { prepareSite, type SiteOptions } from './prepare-site.ts';
import { writeOfflineList } from './write-offline-list.ts';
import { writeSiteFiles } from './write-site-files.ts';

/** One template that exists only in memory writes every page, by pagination over the finished view models. */
export function addPages(config: EleventyConfig, pages: () => Promise<readonly Page[]>): void {
  config.addGlobalData('archivePages', pages);
  config.addTemplate('archive.11ty.js', ({ archivePage }: { archivePage: Page }) => renderPage(archivePage), {
    pagination: { data: 'archivePages', size: 1, alias: 'archivePage' },
    permalink: ({ archivePage }: { archivePage: Page }) => archivePage.address,
    layout: false,
    // Nobody asks for a collection of the pages.
    eleventyExcludeFromCollections: true,
  });
}

/** Copies the files that are the same in every site. */
export function addPublicFiles(config: EleventyConfig, { publicFolder }: SiteOptions): void {
  config.addPassthroughCopy({ [publicFolder]: '.' });
}

/**
 * Backfile as an Eleventy plugin: the pages, the public files, and when they are written what is not a
 * page (search index, data).
 */
export function backfile(config: EleventyConfig, options: SiteOptions): void {
  const site = prepareSite(options);
  addPages(config, async () => (await site).pages);
  addPublicFiles(config, options);
  config.on('eleventy.after', async ({ directories }) => {
    const prepared = await site;
    await writeSiteFiles(prepared, directories.output, prepared.options);
    await writeOfflineList(directories.output);
  });
}
