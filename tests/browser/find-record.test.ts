import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inventArchive, type InventedReport } from '../views/invent-archive.ts';
import { findFaults } from './find-faults.ts';
import { openBrowser } from './open-browser.ts';
import { type Host, serveFolder } from './serve-folder.ts';
import { writeSite, type WrittenSite } from './write-site.ts';

/** Thirty people and thirty places of one report; one of the people is written in three ways. */
const reports: InventedReport[] = Array.from({ length: 30 }, (_, index): InventedReport => {
  const letter = String.fromCodePoint(65 + (index % 26));
  const person = `${letter}da Brennick${index}`;
  const place = `Port ${letter}lm${index}`;
  return {
    key: `${index}`,
    published: '2021-03-02',
    paragraphs: [`${person} spoke in ${place}.`],
    names: [
      { text: person, record: person },
      { text: place, record: place, kind: 'place' },
    ],
  };
});
const zelenko = ['Oleh Zelenko', 'Mr. Zelenco', 'Oleg Selenko'].map(
  (text, index): InventedReport => ({
    key: `z${index}`,
    paragraphs: [`${text} sang in Portsea.`],
    names: [{ text, record: 'Oleh Zelenko' }],
  }),
);

let browser: Browser;
let site: WrittenSite;
let host: Host;
beforeAll(async () => {
  browser = await openBrowser();
  site = await writeSite(inventArchive({ reports: [...reports, ...zelenko] }));
  host = await serveFolder(site.folder);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  await site.remove();
});

async function type(page: Page, words: string): Promise<void> {
  await page.locator('#find').fill(words);
  await page.locator('#find-list li').first().waitFor();
}

describe.each(['http', 'file'])('the index of people over %s:', (protocol) => {
  const root = (): string => (protocol === 'http' ? host.address : `file://${site.folder}/`);

  it('finds a person by another spelling, by keyboard alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${root()}people/index.html`);
    await type(page, 'selenko');
    expect(await page.locator('#find').getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('#find-list li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Oleh Zelenko 3 · .*Oleg Selenko/u),
    ]);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#find').getAttribute('aria-activedescendant')).toBe('find-list-0');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${root()}people/oleh-zelenko.html`);
    await page.close();
  });
});

describe('the field of an index', () => {
  it('looks for words that name nobody in the articles', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.address}people/index.html`);
    await page.locator('#find').fill('xyzzy');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\.html/u);
    expect(page.url()).toBe(`${host.address}search.html?q=xyzzy`);
    await page.close();
  });

  it('offers only records of its own kind, and closes on Escape', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.address}places/index.html`);
    await type(page, 'port');
    const offered = await page.locator('#find-list li').allInnerTexts();
    expect(offered).toHaveLength(10);
    for (const option of offered) expect(option).toMatch(/^Port /u);
    await page.keyboard.press('Escape');
    expect(await page.locator('#find-list').isVisible()).toBe(false);
    await page.close();
  });

  it('has nothing in a reader’s way while it offers', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await page.goto(`file://${site.folder}/people/index.html`);
    await type(page, 'ada');
    await page.keyboard.press('ArrowDown');
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });

  it('loads no table before it is touched', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${host.address}people/index.html`, { waitUntil: 'networkidle' });
    expect(asked.filter((name) => name.startsWith('/search/'))).toEqual([]);
    await page.close();
  });

  it('is not there without scripts, nor on the index of a small archive', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`file://${site.folder}/people/index.html`);
    expect(await page.locator('#find').isVisible()).toBe(false);
    await page.goto(`file://${inject('seedsSite')}/people/index.html`);
    expect(await page.locator('#find').count()).toBe(0);
    await context.close();
  });
});
