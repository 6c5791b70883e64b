import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { choiceFromAddress } from '../../src/search/choice.ts';
import { searchSite } from '../../src/search/search-site.ts';
import { openBrowser } from './open-browser.ts';
import { type Host, serveFolder } from './serve-folder.ts';

/** Words, phrases, filters, ranges and orders, as addresses of the search page. */
const queries: readonly string[] = [
  '?q=flood',
  '?q=Harwick+flood',
  '?q=%22cup+final%22',
  '?q=measles+schools',
  '?q=railway+strike+Northgate',
  '?q=Okonjo',
  '?q=Zelda+Whitlock',
  '?q=finance+minister',
  '?q=insurance+money',
  '?q=trawler+owners+protested',
  '?q=FLOOD',
  '?q=flood%C3%ABd',
  '?q=no+such+word+anywhere+qqq',
  '?q=',
  '?sort=newest',
  '?sort=oldest',
  '?q=strike&sort=newest',
  '?q=strike&sort=oldest',
  '?q=court&year=1995',
  '?year=1996',
  '?outlet=Harbour+Post',
  '?outlet=Harbour+Post&outlet=Valley+Gazette&match=any',
  '?outlet=Harbour+Post&outlet=Valley+Gazette',
  '?from=1995-02-10&to=1995-03-05',
  '?from=1996-01-01',
  '?to=1995-01-20',
  '?q=wickets&from=1995-02-01&to=1995-12-31&sort=oldest',
  '?place=Harwick',
  '?certainty=stated&q=verdict',
  '?language=en&q=bridges',
];

let browser: Browser;
let host: Host;
beforeAll(async () => {
  browser = await openBrowser();
  host = await serveFolder(inject('largeSite'));
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** What the page shows for a query: the number found and the articles in their order. */
async function shown(page: Page, address: string): Promise<{ status: string | null; titles: string[] }> {
  await page.goto(address);
  await page
    .locator('#search-status')
    .filter({ hasText: /article|Nothing|could not/u })
    .waitFor();
  return {
    status: await page.textContent('#search-status'),
    titles: await page.locator('#results h2').allTextContents(),
  };
}

describe('the search of 500 articles', () => {
  it('finds the same from a host, from a folder and on the command line, for 30 queries', async () => {
    const [overHttp, fromFolder] = [await browser.newPage(), await browser.newPage()];
    for (const query of queries) {
      const http = await shown(overHttp, `${host.address}search.html${query}`);
      const file = await shown(fromFolder, `file://${inject('largeSite')}/search.html${query}`);
      expect({ query, ...file }).toEqual({ query, ...http });
      const { total, found } = await searchSite(inject('largeSite'), choiceFromAddress(query), 10);
      expect({ query, total }).toEqual({ query, total: Number(/^\d+/u.exec(http.status ?? '')?.[0] ?? 0) });
      expect(found.map(({ meta }) => meta['title'])).toEqual(expect.arrayContaining(http.titles));
    }
    await overHttp.close();
    await fromFolder.close();
  });
});
