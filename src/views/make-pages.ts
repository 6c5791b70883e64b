import type { Archive } from '../model.ts';
import { makeAboutPage } from './about-page.ts';
import { makeArticlePages } from './article-pages.ts';
import { makeAuthorityPages } from './authority-pages.ts';
import { makeCatalogue } from './catalogue.ts';
import { makeChangesPages } from './changes-page.ts';
import { makeEventPages } from './event-pages.ts';
import { makeHistoryPages } from './history-pages.ts';
import { makeHomePage } from './home-page.ts';
import { makeIndexPages } from './index-pages.ts';
import { gatherDaysOfYear, makeOnThisDayPages } from './on-this-day-pages.ts';
import { makeOutletPages } from './outlet-pages.ts';
import type { Page, SiteOptions } from './page.ts';
import { makeSitePages } from './site-pages.ts';
import { makeSourcePages } from './source-pages.ts';
import { timeScale } from './time-scale.ts';
import { makeTimeIndex } from './time-index.ts';
import { makeTimePages } from './time-pages.ts';
import { makeTimelinePage } from './timeline-page.ts';
import { makeTopicPages } from './topic-pages.ts';

/** Every page of the site, each with an address of its own. Pure: the same archive gives the same pages. */
export function makePages(archive: Archive, options: SiteOptions): Page[] {
  const { title, language, version, baseAddress } = options;
  const known = { title, language, version, ...(baseAddress !== undefined && { baseAddress }) };
  const catalogue = makeCatalogue(archive, known);
  const time = makeTimeIndex(catalogue);
  const scale = timeScale(catalogue.entries);
  const daysOfYear = gatherDaysOfYear(catalogue);
  return [
    makeHomePage(catalogue, scale, daysOfYear),
    ...makeArticlePages(catalogue),
    ...makeSourcePages(catalogue),
    ...makeEventPages(catalogue),
    ...makeAuthorityPages(catalogue, scale),
    ...makeTopicPages(catalogue, scale),
    ...makeOutletPages(catalogue, scale),
    makeTimelinePage(catalogue, time, scale),
    ...makeTimePages(catalogue, time),
    ...makeOnThisDayPages(catalogue, daysOfYear),
    ...makeIndexPages(catalogue, time),
    ...makeSitePages(catalogue),
    makeAboutPage(catalogue),
    ...makeChangesPages(catalogue),
    ...makeHistoryPages(catalogue),
  ];
}
