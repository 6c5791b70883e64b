import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { type Host, serveFolder } from './serve-folder.ts';

let browser: Browser;
let host: Host;
beforeAll(async () => {
  browser = await openBrowser();
  host = await serveFolder(inject('seedsSite'));
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** The search page from a host or from the folder, with nothing gone wrong in it. */
async function openSearch(where: 'http' | 'file', query: string): Promise<Page> {
  const page = await browser.newPage();
  const root = where === 'http' ? host.address : `file://${inject('seedsSite')}/`;
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${root}search.html${query}`);
  await settled(page);
  return page;
}

async function settled(page: Page): Promise<void> {
  await page
    .locator('#search-status')
    .filter({ hasText: /article|Nothing|could not/u })
    .waitFor();
}

const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
const titles = (page: Page): Promise<string[]> => page.locator('#results h2').allTextContents();
const status = (page: Page): Promise<string | null> => page.textContent('#search-status');

describe.each(['http', 'file'] as const)('the search over %s', (where) => {
  it('finds articles by their words, and marks the words', async () => {
    const page = await openSearch(where, '?q=Ankara');
    expect(await titles(page)).toContain(
      'In meeting, foreign ministers of Pakistan and Turkey discuss ways to mobilize global community and halt ongoing Israeli aggression',
    );
    expect(await page.locator('#results mark').first().textContent()).toMatch(/Ankara/u);
    await page.close();
  });

  it('says which language the words found are in, and takes a phrase in any quotation marks', async () => {
    const page = await openSearch(where, `?q=${encodeURIComponent('“immediate protection”')}`);
    expect(await page.locator('#results h2').first().getAttribute('lang')).toBe('en');
    expect(await page.locator('#results .excerpt').first().getAttribute('lang')).toBe('en');
    expect(await page.locator('#results mark').first().textContent()).toMatch(/immediate/iu);
    await page.close();
  });

  it('opens the article that was found', async () => {
    const page = await openSearch(where, '?q=Ankara');
    await page.locator('#results h2 a').first().click();
    expect(await page.locator('h1').textContent()).toMatch(/foreign ministers of Pakistan and Turkey/u);
    await page.close();
  });

  it('says so when nothing is found, and what to try', async () => {
    const page = await openSearch(where, '?q=xylophonist');
    expect(await status(page)).toBe('Nothing found.');
    expect(await page.textContent('#results')).toMatch(/other words/u);
    await page.close();
  });

  it('means the archive’s own word where one is misspelt', async () => {
    const page = await openSearch(where, '?q=Palestxne');
    expect(await status(page)).toMatch(/^Nothing found\. Did you mean palestine/u);
    await page.getByRole('button', { name: 'palestine' }).click();
    await page.locator('#search-status').filter({ hasText: 'article' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=palestine');
    expect(await focused(page)).toBe('search-status');
    await page.close();
  });

  it('says which word nothing was found by, where nothing is like it', async () => {
    const page = await openSearch(where, '?q=foreign+zzzzqq');
    expect(await status(page)).toMatch(/^\d articles · None has “zzzzqq”/u);
    await page.close();
  });

  it('means the archive’s own word where only its first letters were found', async () => {
    const page = await openSearch(where, '?q=imrna');
    expect(await status(page)).toBe('Nothing found. Did you mean imran');
    await page.getByRole('button', { name: 'imran' }).click();
    await page
      .locator('#search-status')
      .filter({ hasText: /^3 articles$/u })
      .waitFor();
    await page.close();
  });

  it('narrows by a year and by a person, and takes the choice away again', async () => {
    const page = await openSearch(where, '?year=2021');
    expect(await status(page)).toBe('5 articles');
    await page.locator('details.narrow summary').click();
    await page.locator('#add-name').pressSequentially('jinn');
    await page.getByRole('option', { name: /Muhammad Ali Jinnah/u }).click();
    await page.locator('#search-status').filter({ hasText: '1 article' }).waitFor();
    await page.getByRole('button', { name: /Remove Person Muhammad Ali Jinnah/u }).click();
    await page.locator('#search-status').filter({ hasText: '5 articles' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Year 2021');
    await page.close();
  });

  it('takes the last step back with the browser’s button: a choice, or words however long they were typed', async () => {
    const page = await openSearch(where, '?year=2021');
    await page.locator('#query').pressSequentially('Ankara');
    await page.locator('#search-status').filter({ hasText: '1 article' }).waitFor();
    await page.locator('[name=sort]').selectOption('oldest');
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?q=Ankara&year=2021');
    await expect.poll(() => page.locator('[name=sort]').inputValue()).toBe('relevance');
    await page.goBack();
    await page.locator('#search-status').filter({ hasText: '5 articles' }).waitFor();
    expect(await page.locator('#query').inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('?year=2021');
    await page.close();
  });

  it('marks a day that is not stated as the pages do', async () => {
    const page = await openSearch(where, '?certainty=implied');
    expect(await page.locator('#results .implied').first().innerText()).toBe('≈ 16 May 2021');
    expect(await page.locator('#results .sign').first().getAttribute('aria-label')).toBe('implied');
    await page.close();
  });

  it('finds a person by another spelling of the name', async () => {
    const page = await openSearch(where, '?q=Shah+Mehmood+Qureshi');
    expect(await page.locator('#records').textContent()).toMatch(
      /Shah Mahmood Qureshi Person · 5 articles · also written/u,
    );
    expect(await status(page)).toBe('5 articles');
    await page.close();
  });

  it('narrows to days of publication, uncertain ones with them', async () => {
    const page = await openSearch(where, '?from=2021-05-16&to=2021-05-18');
    expect(await status(page)).toBe('4 articles');
    await page.close();
  });

  it('shows the days chosen also where their fields are folded away, and takes them away again', async () => {
    const page = await openSearch(where, '?from=2021-05-16&to=2021-05-18');
    expect(await page.locator('#chips').innerText()).toMatch(/From.*16.*2021.*To.*18.*2021/su);
    await page.getByRole('button', { name: /Remove From/u }).click();
    await page.getByRole('button', { name: /Remove To/u }).press('Enter');
    await page.locator('#search-status').filter({ hasText: '5 articles' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  it('shows every article in every order, with the newest or the oldest first', async () => {
    const newest = await openSearch(where, '?sort=newest');
    const oldest = await openSearch(where, '?sort=oldest');
    expect((await titles(newest))[0]).toMatch(/^In meeting/u);
    expect((await titles(oldest)).at(-1)).toMatch(/^In meeting/u);
    expect(await titles(newest)).toHaveLength(5);
    await newest.close();
    await oldest.close();
  });

  it('marks words in the headline that they stand in, and does not say it twice', async () => {
    const page = await openSearch(where, '?q=apprises');
    expect(await page.locator('#results h2 mark').first().textContent()).toBe('apprises');
    expect((await titles(page))[0]).toBe(
      "FM Qureshi apprises Blinken of Pakistan's concern over situation in Palestine",
    );
    expect(await page.locator('#results .excerpt').first().textContent()).toMatch(/^He underscored/u);
    await page.close();
  });

  it('does not say a headline twice where no word is looked for', async () => {
    const page = await openSearch(where, '?sort=newest');
    const excerpts = await page.locator('#results .excerpt').allTextContents();
    for (const [index, title] of (await titles(page)).entries()) expect(excerpts[index]).not.toContain(title);
    expect(excerpts[0]).toMatch(/^The international community/u);
    await page.close();
  });

  it('goes through the results by the arrow keys', async () => {
    const page = await openSearch(where, '?q=Palestine');
    await page.locator('#query').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await titles(page))[1]);
    await page.close();
  });
});

describe('the search page', () => {
  it('says what to do where its index is missing', async () => {
    const page = await browser.newPage();
    await page.route('**/search/pagefind/*', (route) => route.abort());
    await page.goto(`${host.address}search.html?q=Ankara`);
    await page.locator('#search-status').filter({ hasText: 'could not be opened' }).waitFor();
    expect(await status(page)).toMatch(/Copy the folder “search” beside this page/u);
    await page.close();
  });

  it('offers the lists where scripts are off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${host.address}search.html`);
    expect(await page.locator('main').innerText()).toMatch(/Search needs JavaScript/u);
    expect(await page.locator('#search').isVisible()).toBe(false);
    await page.locator('main').getByRole('link', { name: 'People', exact: true }).click();
    expect(await page.locator('h1').textContent()).toBe('People');
    await context.close();
  });

  it('is reached from every page by the slash key, and keeps what was typed in its address', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.address}people/index.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('Ankara');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(new URL(page.url()).search).toBe('?q=Ankara');
    expect(await page.title()).toMatch(/^Ankara · Search · /u);
    expect((await titles(page))[0]).toMatch(/^In meeting/u);
    await page.close();
  });

  it('goes on at the first of those that are shown when more are asked for', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${inject('largeSite')}/search.html`);
    await settled(page);
    const before = (await titles(page)).length;
    await page.locator('button.more').press('Enter');
    await page.locator('#results h2').nth(before).waitFor();
    const focusedTitle = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focusedTitle).toBe((await titles(page))[before]);
    await page.close();
  });

  it('runs the words of an article as they do, whichever way the page runs', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${inject('urduSite')}/search.html?q=Ankara`);
    await page.locator('#results .excerpt').first().waitFor();
    const directions = await page.evaluate(() =>
      ['body', '#results h2', '#results .excerpt'].map((place) => {
        const shown = document.querySelector(place);
        return shown === null ? '' : getComputedStyle(shown).direction;
      }),
    );
    expect(directions).toEqual(['rtl', 'ltr', 'ltr']);
    await page.close();
  });

  it('shows where an excerpt is cut out of the text', async () => {
    const page = await openSearch('file', '?q=ceasefire');
    const excerpts = await page.locator('#results .excerpt').allTextContents();
    for (const excerpt of excerpts) expect(excerpt).toMatch(/^(?:… )?\S.*(?: …|[.?!][”’"]?)$/su);
    expect(excerpts.join('\n')).toMatch(/^… .* …$/mu);
    await page.close();
  });

  it('takes a name by the keyboard alone', async () => {
    const page = await openSearch('http', '');
    await page.locator('details.narrow summary').press('Enter');
    await page.locator('#add-name').pressSequentially('imran kh');
    await page.getByRole('option', { name: /Imran Khan/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#search-status').filter({ hasText: '3 articles' }).waitFor();
    expect(new URL(page.url()).searchParams.get('person')).toBe('Imran Khan');
    await page.close();
  });

  it('saves the list for spreadsheets, programs and reference managers', async () => {
    const page = await openSearch('http', '?q=Ankara');
    for (const [name, begins] of [
      ['CSV', '\ufefftitle,published'],
      ['JSON', '['],
      ['RIS', 'TY  - NEWS'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      expect(readFileSync(await download.path(), 'utf8').startsWith(begins)).toBe(true);
    }
    await page.close();
  });

  it('tells how far the saving of a long list is', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${inject('largeSite')}/search.html`);
    await settled(page);
    await page.evaluate(() => {
      const told = document.querySelector('#save [role=status]')!;
      const said: string[] = [];
      new MutationObserver(() => said.push(told.textContent)).observe(told, { childList: true });
      Object.assign(globalThis, { said });
    });
    const csv = page.getByRole('button', { name: 'CSV', exact: true });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const [download] = await Promise.all([page.waitForEvent('download'), csv.click()]);
    const [, ...rows] = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(rows).toHaveLength(500);
    for (const row of rows) expect(row).toMatch(/,file:\/\/\/\S+\/articles\/\S+\.html$/u);
    // A few tables, not a file an article.
    expect(asked.length).toBeLessThan(20);
    await page.locator('#save [role=status]').filter({ hasText: /^$/u }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toContain('25 %');
    expect(await csv.isEnabled()).toBe(true);
    await page.close();
  });

  it('sets a range by dragging over the months', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${inject('largeSite')}/search.html`);
    await settled(page);
    await page.locator('details.narrow summary').click();
    const box = (await page.locator('#histogram').boundingBox())!;
    await page.mouse.move(box.x + 1, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2);
    await page.mouse.up();
    await page.waitForURL(/from=1995-01-01&to=/u);
    expect(await page.locator('[name=from]').inputValue()).toBe('1995-01-01');
    await page.close();
  });
});
