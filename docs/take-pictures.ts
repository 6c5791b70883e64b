/** Takes the README's pictures from the five seeds: `npm run screenshots`. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaults } from '../src/config.ts';
import { buildSite } from '../src/site/build-site.ts';
import { openBrowser } from '../tests/browser/open-browser.ts';

const out = fileURLToPath(new URL('pictures/', import.meta.url));
const folder = await mkdtemp(path.join(tmpdir(), 'backfile-pictures-'));
const site = path.join(folder, 'site');
const browser = await openBrowser();

/** The page in a folder of the site that most of the archive is about: the first by name will do. */
async function pageOf(kind: string, words: string): Promise<string> {
  const names = await readdir(path.join(site, kind));
  return `${kind}/${names.find((name) => name.includes(words) && name.endsWith('.html')) ?? 'index.html'}`;
}

try {
  const { archive } = await buildSite(defaults, site);
  const most = archive.authorities
    .filter(({ kind }) => kind === 'person')
    .toSorted((a, b) => b.namings.length - a.namings.length)[0];
  const largest = archive.events.toSorted((a, b) => b.reports.length - a.reports.length)[0];
  const pages = {
    home: 'index.html',
    event: await pageOf('events', largest?.id ?? ''),
    person: await pageOf('people', most?.id ?? ''),
    search: `search.html?q=${encodeURIComponent(most?.name.split(' ').at(-1) ?? '')}`,
  };
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  for (const [name, address] of Object.entries(pages)) {
    await page.goto(`file://${site}/${address}`);
    if (name === 'search') await page.locator('#results li').first().waitFor();
    await page.screenshot({ path: path.join(out, `${name}.png`) });
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
