import { expect, it } from 'vitest';
import { makePages } from '../../src/views/make-pages.ts';
import { inventArchive } from './invent-archive.ts';
import { render } from './links-of.ts';

const archive = inventArchive({ reports: [{ key: 'a', published: '2021-03-02' }] });
const options = { title: 'Harbour cuttings', language: 'en', version: '0' };

/** Feeds that a page names, by where they lie. */
function feedsOf(address: string, baseAddress?: string): string[] {
  const pages = makePages(archive, { ...options, ...(baseAddress !== undefined && { baseAddress }) });
  const page = pages.find((one) => one.address === address)!;
  return [
    ...render(page).html.matchAll(/<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/gu),
  ].map(([, href]) => href!);
}

it('pages name the feeds where the site has an address, and none where there are none', () => {
  expect(feedsOf('index.html', 'https://papers.example/archive')).toEqual(['feed.xml', 'changes.xml']);
  expect(feedsOf('articles/index.html', 'https://papers.example/archive')).toEqual(['../feed.xml', '../changes.xml']);
  expect(feedsOf('404.html', 'https://papers.example/archive')).toEqual(['/archive/feed.xml', '/archive/changes.xml']);
  expect(feedsOf('index.html')).toEqual([]);
});
