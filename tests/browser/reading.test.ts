import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPages } from '../site/built-pages.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const start = (): string => `file://${inject('seedsSite')}/index.html`;

const isWithRoles = ({ address, html }: { address: string; html: string }): boolean =>
  address.startsWith('people/') && html.includes('<td class="when">');

describe('a reader', () => {
  it('goes from the first page to an event, its report and a person without any script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(start());
    await page.locator('main a[href^="events/"]').first().click();
    const event = await page.locator('h1').innerText();
    await page.locator('main a[href^="../articles/"]').first().click();
    await page.locator('main a[href^="../people/"]').first().click();
    expect(await page.locator('h1').innerText()).toMatch(/^\p{Lu}\p{L}+ /u);
    await page.locator('main a[href^="../events/"]').first().click();
    expect(event.length).toBeGreaterThan(10);
    await context.close();
  });

  it('can skip to the text by the keyboard, and sees where the focus is', async () => {
    const page = await browser.newPage();
    await page.goto(start());
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    expect(outline).not.toBe('none');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#text');
    await page.close();
  });

  it('meets the text of an article on the first screen of a phone, and opens the names on its card there', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const { address } = builtPages(inject('seedsSite')).find(({ html }) => html.includes('class="dateline"'))!;
    await page.goto(new URL(address, start()).href);
    const people = page.locator('.card a[href^="../people/"]').first();
    expect(await people.isVisible()).toBe(false);
    expect((await page.locator('.text').boundingBox())!.y).toBeLessThan(844);
    await page.locator('.card .long > summary').click();
    expect(await people.isVisible()).toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.reload();
    expect(await people.isVisible()).toBe(true);
    expect(await page.locator('.card .long > summary').isVisible()).toBe(false);
    await page.close();
  });

  it('sees every column of a table on a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    for (const address of ['about.html', builtPages(inject('seedsSite')).find(isWithRoles)!.address]) {
      await page.goto(new URL(address, start()).href);
      const edges = await page
        .locator('td')
        .evaluateAll((cells) => cells.map((td) => td.getBoundingClientRect().right));
      expect(Math.max(...edges)).toBeLessThanOrEqual(390);
    }
    await page.close();
  });

  it('sees the latest end of a strip of time that is wider than a phone, in whole columns', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`file://${inject('largeSite')}/index.html`);
    const strip = await page.locator('.strip').evaluate((nav) => ({
      over: nav.scrollWidth - nav.clientWidth,
      end: nav.querySelector('li:last-child')!.getBoundingClientRect().right,
      // Within the strip's padding only the gap beside a bar is seen.
      begins: nav.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(nav).paddingLeft),
      columns: [...nav.querySelectorAll('li')].map((column) => column.getBoundingClientRect().left),
    }));
    expect(strip.over).toBeGreaterThan(0);
    expect(strip.end).toBeLessThanOrEqual(320);
    expect(Math.min(...strip.columns.map((left) => Math.abs(left - strip.begins)))).toBeLessThan(1);
    await page.close();
  });

  it('sees a short strip of time begin where the lines of the page do', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(start());
    const left = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => one.getBoundingClientRect().left);
    expect(await left('.strip li')).toBeCloseTo(await left('h1'), 0);
    await page.close();
  });

  it('prints no wider than the paper, and a dateline no larger than the text', async () => {
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
    await page.emulateMedia({ media: 'print' });
    await page.goto(start());
    const over = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await over()).toBeLessThanOrEqual(0);
    const dated = builtPages(inject('seedsSite')).find(({ html }) => html.includes('class="dateline"'))!;
    await page.goto(new URL(dated.address, start()).href);
    expect(await over()).toBeLessThanOrEqual(0);
    const sizes = await page.evaluate(() =>
      ['.dateline', '.text'].map((one) => Number.parseFloat(getComputedStyle(document.querySelector(one)!).fontSize)),
    );
    expect(sizes[0]).toBeLessThan(sizes[1]!);
    await page.close();
  });

  it('sees the headlines of what changed in their own direction', async () => {
    const page = await browser.newPage();
    await page.goto(new URL('changes.html', start()).href);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.rows a')!).unicodeBidi)).toBe(
      'plaintext',
    );
    await page.close();
  });

  it('still sees the marks of certainty in forced colours', async () => {
    const page = await browser.newPage({ forcedColors: 'active' });
    await page.goto(start());
    await page.locator('main a[href^="events/"]').first().click();
    expect(await page.locator('main').innerText()).toMatch(/≈/u);
    await page.close();
  });

  it('loads little: pages, style sheet and script, compressed', () => {
    const size = (file: string): number => gzipSync(readFileSync(path.join(inject('seedsSite'), file))).length;
    for (const { address } of builtPages(inject('seedsSite')).filter((page) => page.address.startsWith('articles/')))
      expect({ address, large: size(address) > 20_000 }).toEqual({ address, large: false });
    expect(size('style.css')).toBeLessThanOrEqual(12_000);
    expect(size('site.js') + size('today.js')).toBeLessThanOrEqual(3_000);
  });
});

describe('the Urdu interface', () => {
  it('runs from right to left and leaves each article its own direction', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${inject('urduSite')}/index.html`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').getAttribute('lang')).toBe('ur');
    await page.locator('main a[href^="events/"]').first().click();
    await page.locator('main a[href^="../articles/"]').first().click();
    expect(await page.locator('article[lang=en], [lang=en][dir=ltr]').count()).toBeGreaterThan(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    await page.close();
  });
});
