import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { serveFolder } from './serve-folder.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe('an archive visited over http', () => {
  it('reads and searches without a network once it is saved', async () => {
    const host = await serveFolder(inject('seedsSite'));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${host.address}search.html`);
    await page.getByRole('button', { name: /Save the whole archive/u }).click();
    await page.getByText('Saved: the archive now opens').waitFor();
    await host.close();

    await page.goto(`${host.address}search.html?q=Ankara`);
    await page.locator('#results h2 a').first().click();
    expect(await page.locator('h1').textContent()).toMatch(/foreign ministers of Pakistan and Turkey/u);
    await page.goto(`${host.address}people/index.html`);
    expect(await page.locator('main').textContent()).toMatch(/Qureshi/u);
    await context.close();
  });

  it('loads the list of all its files only where all are to be saved', async () => {
    const host = await serveFolder(inject('seedsSite'));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${host.address}search.html`);
    const save = page.getByRole('button', { name: /Save the whole archive/u });
    await save.waitFor();
    expect(host.asked).toContain('/offline.json');
    expect(host.asked).not.toContain('/offline-rest.json');
    await save.click();
    await page.getByText('Saved: the archive now opens').waitFor();
    expect(host.asked).toContain('/offline-rest.json');
    await context.close();
    await host.close();
  });

  it('shows the page for lost addresses where a page was never kept', async () => {
    const host = await serveFolder(inject('seedsSite'));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${host.address}search.html`);
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await host.close();
    await page.goto(`${host.address}people/nobody.html`);
    expect(await page.title()).toMatch(/not in the archive/u);
    await context.close();
  });

  it('asks the network first, so that a changed page is never shown stale', async () => {
    let says = 'first';
    const host = await serveFolder(inject('seedsSite'));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${host.address}search.html`);
    await page.evaluate(async () => navigator.serviceWorker.ready);
    await context.route('**/people/index.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<title>${says}</title>` }),
    );
    await page.goto(`${host.address}people/index.html`);
    says = 'second';
    await page.goto(`${host.address}people/index.html`);
    expect(await page.title()).toBe('second');
    await context.close();
    await host.close();
  });
});
