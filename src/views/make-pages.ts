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
import { makeMovedOutlets } from './moved-outlets.ts';
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
  return [...eachPage(archive, options)];
}

/** The same, one at a time: a large archive has several hundred thousand. What they share is made at once. */
export function eachPage(archive: Archive, options: SiteOptions): Generator<Page> {
  const catalogue = makeCatalogue(archive, options);
  const time = makeTimeIndex(catalogue);
  const scale = timeScale(catalogue.entries);
  const daysOfYear = gatherDaysOfYear(catalogue);
  return (function* () {
    yield makeHomePage(catalogue, scale, daysOfYear);
    yield* makeArticlePages(catalogue);
    yield* makeSourcePages(catalogue);
    yield* makeEventPages(catalogue);
    yield* makeAuthorityPages(catalogue, scale);
    yield* makeTopicPages(catalogue, scale);
    yield* makeOutletPages(catalogue, scale);
    yield makeTimelinePage(catalogue, time, scale);
    yield* makeTimePages(catalogue, time);
    yield* makeOnThisDayPages(catalogue, daysOfYear);
    yield* makeIndexPages(catalogue, time);
    yield* makeSitePages(catalogue);
    yield makeAboutPage(catalogue);
    yield* makeChangesPages(catalogue);
    yield* makeHistoryPages(catalogue);
    yield* makeMovedOutlets(catalogue);
  })();
}

/** How many pages there are at least: two an article, and one of everything that has a page of its own. */
export function leastPages({ entries, events, authorities, topics }: Archive): number {
  return 2 * entries.size + events.length + authorities.length + topics.length;
}
