import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventArchive } from '../views/invent-archive.ts';
import { openBrowser } from './open-browser.ts';
import { writeSite, type WrittenSite } from './write-site.ts';

const archive = inventArchive({ reports: [{ key: 'a', published: '2021-03-02' }] });
const host = 'https://papers.example';

let browser: Browser;
const sites: Record<string, WrittenSite> = {};
beforeAll(async () => {
  browser = await openBrowser();
  sites['of unknown address'] = await writeSite(archive, {}, 'archive');
  sites['with its address'] = await writeSite(archive, { baseAddress: `${host}/archive` }, 'archive');
});
afterAll(async () => {
  await browser.close();
  for (const site of Object.values(sites)) await site.remove();
});

const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', html: 'text/html' };

describe.each(['of unknown address', 'with its address'])('the page of what is not found, of a site %s', (which) => {
  it.each(['nothing.html', 'people/nobody.html', 'articles/misplaced/'])('leads on from %s', async (asked) => {
    const page = await browser.newPage();
    // As a host does: a missing file is answered with 404.html, at the address that was asked for.
    await page.route(`${host}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = `${sites[which]?.folder}${pathname}`;
      const body = await readFile(file).catch(() => null);
      const contentType = types[pathname.split('.').at(-1) ?? ''] ?? 'text/html';
      if (body !== null) return route.fulfill({ body, contentType });
      return route.fulfill({
        status: 404,
        contentType: 'text/html',
        body: await readFile(`${sites[which]?.folder}/archive/404.html`),
      });
    });
    await page.goto(`${host}/archive/${asked}`);
    expect(await page.locator('.masthead').evaluate((element) => getComputedStyle(element).display)).toBe('flex');
    expect(await page.locator('main form').evaluate((form: HTMLFormElement) => form.action)).toBe(
      `${host}/archive/search.html`,
    );
    await page.locator('main a').first().click();
    await page.waitForURL(`${host}/archive/articles/index.html`);
    expect(await page.locator('h1').innerText()).toBe('Articles');
    await page.close();
  });
});
