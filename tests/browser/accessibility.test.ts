import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPages, onePageAKind } from '../site/built-pages.ts';
import { openBrowser } from './open-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What WCAG 2.2 AA and axe's best practices find wrong with a page. */
async function findings(address: string, width: number, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(`file://${inject('seedsSite')}/${address}`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  await page.close();
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${address} ${id}: ${html}`)),
    ...(wide ? [`${address} must be scrolled sideways at ${width} px`] : []),
  ];
}

describe.each([
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'light'],
] as const)('every kind of page at %i px, %s', (width, scheme) => {
  it('has nothing in a reader’s way', async () => {
    const found: string[] = [];
    for (const { address } of onePageAKind(builtPages(inject('seedsSite'))).values())
      found.push(...(await findings(address, width, scheme)));
    expect(found).toEqual([]);
  });
});
