import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPages, onePageAKind } from '../site/built-pages.ts';
import { inventArchive } from '../views/invent-archive.ts';
import { inventHistory } from '../views/invent-history.ts';
import { findFaults } from './find-faults.ts';
import { openBrowser } from './open-browser.ts';
import { writeSite, type WrittenSite } from './write-site.ts';

let browser: Browser;
let past: WrittenSite;
beforeAll(async () => {
  browser = await openBrowser();
  past = await writeSite(archiveWithPast());
  const moved = path.join(past.folder, 'people/a-former-name.html');
  // A page that leads on at once cannot be looked at.
  await writeFile(moved, (await readFile(moved, 'utf8')).replace(/<meta http-equiv="refresh"[^>]*>/u, ''));
});
afterAll(async () => {
  await browser.close();
  await past.remove();
});

function archiveWithPast() {
  const archive = inventArchive({
    reports: [
      {
        key: 'a',
        published: '2021-03-02',
        paragraphs: ['Ada Brennick spoke.'],
        names: [{ text: 'Ada Brennick', record: 'Ada Brennick' }],
      },
    ],
  });
  return inventHistory(archive, { kind: 'person', id: 'ada-brennick' });
}

/** One page a kind of the seeds' site, the pages of what was, and where `large` the long indexes of a larger site. */
function addresses(large: boolean): string[] {
  const kinds = [...onePageAKind(builtPages(inject('seedsSite'))).values()].map(({ address }) => address);
  const indexes = ['people', 'events', 'topics'].map((folder) => `${folder}/index.html`);
  return [
    ...kinds.map((address) => `${inject('seedsSite')}/${address}`),
    ...(large ? ['index.html', ...indexes] : []).map((address) => `${inject('largeSite')}/${address}`),
    ...['people/a-former-name.html', 'articles/old-news.html', 'changes.html'].map((page) => `${past.folder}/${page}`),
  ];
}

/** How a page is looked at, and whether long indexes are too: they look like short ones otherwise. */
const views: readonly (readonly [string, boolean, BrowserContextOptions])[] = [
  ['at 1440 px', true, { viewport: { width: 1440, height: 900 } }],
  ['at 1440 px in the dark', false, { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
  ['at 390 px', false, { viewport: { width: 390, height: 844 } }],
  ['at 390 px in the dark', true, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
  ['in forced colours', true, { viewport: { width: 820, height: 900 }, forcedColors: 'active' }],
  ['at 200 per cent', false, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
];

describe.each(views)('every kind of page %s', (_, large, options) => {
  it('has nothing in a reader’s way', async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const found: string[] = [];
    for (const address of addresses(large)) {
      await page.goto(`file://${address}`);
      found.push(...(await findFaults(page)));
    }
    await context.close();
    expect(found).toEqual([]);
  });
});
