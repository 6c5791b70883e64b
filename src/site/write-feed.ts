import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Feed } from 'feed';
import type { Archive, Entry } from '../model.ts';
import { articleAddress } from '../addresses.ts';
import { readEdtf } from '../edtf.ts';
import type { SiteOptions } from './prepare-site.ts';

/** Articles in the feed: the latest. */
const MOST = 50;

/** The day of publication at midnight UTC: a feed must give a moment, and the archive knows days. */
function momentOf({ published }: Entry): Date | undefined {
  const range = published === null ? null : readEdtf(published.value);
  return range === null ? undefined : new Date(`${range.first}T00:00:00Z`);
}

/** The latest articles as an Atom feed (RFC 4287). */
export function makeFeed(archive: Archive, options: SiteOptions, baseAddress: string): string {
  const dated = [...archive.entries.values()]
    .flatMap((entry) => {
      const date = momentOf(entry);
      return date === undefined ? [] : [{ entry, date }];
    })
    .sort((a, b) => b.date.getTime() - a.date.getTime() || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, MOST);
  const feed = new Feed({
    id: baseAddress,
    link: baseAddress,
    feedLinks: { atom: new URL('feed.xml', baseAddress).href },
    title: options.title,
    language: options.language,
    copyright: '',
    generator: `Backfile ${options.version}`,
    updated: dated[0]?.date ?? new Date(0),
  });
  for (const { entry, date } of dated) {
    const link = new URL(articleAddress(entry), baseAddress).href;
    const { headline, standfirst, byline, outlet } = entry.article;
    const author = byline?.value ?? outlet?.value;
    feed.addItem({
      id: link,
      link,
      title: headline.value,
      date,
      ...(standfirst !== null && { description: standfirst.value }),
      ...(author !== undefined && { author: [{ name: author }] }),
    });
  }
  return feed.atom1();
}

/** Writes the feed where the archive knows the address it is put at; addresses in a feed must be whole. */
export async function writeFeed(archive: Archive, options: SiteOptions, output: string): Promise<void> {
  const { baseAddress } = options;
  if (baseAddress === undefined) return;
  const root = baseAddress.endsWith('/') ? baseAddress : `${baseAddress}/`;
  await writeFile(path.join(output, 'feed.xml'), makeFeed(archive, options, root));
}
