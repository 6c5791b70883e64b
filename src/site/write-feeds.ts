import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Feed } from 'feed';
import type { Archive, Entry } from '../model.ts';
import { articleAddress, changesFeedAddress, feedAddress, recordAddress } from '../addresses.ts';
import { readEdtf } from '../edtf.ts';
import { stringsFor } from '../views/strings/strings.ts';
import type { SiteOptions } from './prepare-site.ts';

/** The library writes titles and summaries as HTML without escaping what is in them: a text of a cutting is no markup. */
function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** Items in a feed: the latest articles, or the first of the changes. */
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
    ...head(options, baseAddress, feedAddress),
    title: options.title,
    updated: dated[0]?.date ?? new Date(0),
  });
  for (const { entry, date } of dated) {
    const link = new URL(articleAddress(entry), baseAddress).href;
    const { headline, standfirst, byline, outlet } = entry.article;
    const author = byline?.value ?? outlet?.value;
    feed.addItem({
      id: link,
      link,
      title: escaped(headline.value),
      date,
      ...(standfirst !== null && { description: escaped(standfirst.value) }),
      ...(author !== undefined && { author: [{ name: author }] }),
    });
  }
  return feed.atom1();
}

/**
 * What the latest build that changed something did, as an Atom feed. A build knows no clock: its changes
 * bear the day of the archive's latest article, and the build's number tells them from those of another.
 */
export function makeChangesFeed(archive: Archive, options: SiteOptions, baseAddress: string): string {
  const { changes, build } = archive.history ?? { changes: [], build: 0 };
  const days = [...archive.entries.values()].flatMap((entry) => momentOf(entry) ?? []);
  const date = new Date(days.reduce((latest, day) => Math.max(latest, day.getTime()), 0));
  const feed = new Feed({
    ...head(options, baseAddress, changesFeedAddress),
    title: `${options.title}: ${stringsFor(options.language).changes}`,
    updated: date,
  });
  for (const { kind, id, what, title, fields, reason } of changes.slice(0, MOST)) {
    const link = new URL(recordAddress(kind, id), baseAddress).href;
    feed.addItem({
      id: `${link}#${build}`,
      link,
      title: escaped(`${title} (${[kind, what, ...fields].join(', ')})`),
      date,
      ...(reason !== null && { description: escaped(reason) }),
    });
  }
  return feed.atom1();
}

/** What both feeds say of themselves. */
function head({ title, language, version }: SiteOptions, baseAddress: string, file: string) {
  return {
    id: file === feedAddress ? baseAddress : new URL(file, baseAddress).href,
    link: baseAddress,
    feedLinks: { atom: new URL(file, baseAddress).href },
    language,
    copyright: '',
    // An entry without an author of its own has the feed's (RFC 4287, 4.1.1).
    author: { name: title },
    generator: `Backfile ${version}`,
  };
}

/** Writes the feeds where the archive knows the address it is put at; addresses in a feed must be whole. */
export async function writeFeeds(archive: Archive, options: SiteOptions, output: string): Promise<void> {
  const { baseAddress } = options;
  if (baseAddress === undefined) return;
  const root = baseAddress.endsWith('/') ? baseAddress : `${baseAddress}/`;
  await writeFile(path.join(output, feedAddress), makeFeed(archive, options, root));
  await writeFile(path.join(output, changesFeedAddress), makeChangesFeed(archive, options, root));
}
