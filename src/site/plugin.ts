import type { EleventyConfig } from '@11ty/eleventy';
import { loadTemplates } from '../../templates/load-templates.ts';
import { addOwnStyle } from './add-own-style.ts';
import { prepareSite, type SiteOptions } from './prepare-site.ts';
import { writeOfflineList } from './write-offline-list.ts';
import { writeSiteFiles } from './write-site-files.ts';

/** A page as it is written. */
export interface RenderedPage {
  /** Relative to the site's root. */
  readonly address: string;
  /** The whole document. */
  readonly html: string;
}

/** One template that exists only in memory writes every page, by pagination over them. */
export function addPages(config: EleventyConfig, pages: () => Promise<readonly RenderedPage[]>): void {
  config.addGlobalData('archivePages', pages);
  config.addTemplate('archive.11ty.js', ({ archivePage }: { archivePage: RenderedPage }) => archivePage.html, {
    pagination: { data: 'archivePages', size: 1, alias: 'archivePage' },
    permalink: ({ archivePage }: { archivePage: RenderedPage }) => archivePage.address,
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
  addPages(config, async () => {
    const renderPage = await loadTemplates(options.templates);
    return Array.from((await site).pages, (page) => ({
      address: page.address,
      get html() {
        return renderPage(page);
      },
    }));
  });
  addPublicFiles(config, options);
  config.on('eleventy.after', async ({ directories }) => {
    const prepared = await site;
    await writeSiteFiles(prepared, directories.output);
    await addOwnStyle(options.templates, directories.output);
    await writeOfflineList(directories.output);
  });
}
