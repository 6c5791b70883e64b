import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/build-archive.ts';
import { defaults } from '../../src/config.ts';
import { readSeeds } from '../../src/read/read-seeds.ts';
import { makeChangesFeed, makeFeed } from '../../src/site/write-feeds.ts';

const archive = buildArchive(await readSeeds('seeds'));

describe('the feed', () => {
  it('has the articles, the latest first, under whole addresses, and no clock in it', () => {
    const feed = makeFeed(archive, defaults, 'https://archive.example/');
    const links = [...feed.matchAll(/<link href="([^"]+)"\/>\s*<updated>([^<]+)/gu)];
    expect(links).toHaveLength(5);
    expect(links[0]?.[1]).toMatch(/^https:\/\/archive\.example\/articles\/in-meeting/u);
    expect(links[0]?.[2]).toBe('2021-05-19T00:00:00.000Z');
    expect(makeFeed(archive, defaults, 'https://archive.example/')).toBe(feed);
  });
});

describe('what a cutting says, in a feed', () => {
  const text = [
    'Bread & Butter <b>Weekly</b> closes its doors',
    '',
    'PORT ALDREN, 3 May 2021 — The paper was closed on Monday.',
  ].join('\n');
  const seed = { key: 'a.txt', file: 'a.txt', text, fields: {}, sha256: 'a'.repeat(64), encoding: 'utf-8' };
  const hostile = buildArchive({ seeds: [{ ...seed, markup: 'text' }], rejected: [], problems: [] });
  const feed = makeFeed(hostile, { ...defaults, title: 'Cuttings & more' }, 'https://archive.example/');

  it('is text, whatever it looks like: a feed reader would take it for markup', () => {
    expect(feed).toContain(
      '<title type="html"><![CDATA[Bread &amp; Butter &lt;b&gt;Weekly&lt;/b&gt; closes its doors]]></title>',
    );
  });

  it('has the archive for an author where it says none: every entry must have one', () => {
    expect(feed).toMatch(/<author>\s*<name>Cuttings &amp; more<\/name>\s*<\/author>[\s\S]*<entry>/u);
  });
});

describe('the feed of changes', () => {
  const [entry] = archive.entries.values();
  const gone = {
    kind: 'article',
    id: 'storm-1a2b3c',
    what: 'withdrawn',
    title: 'Storm',
    fields: [],
    into: [],
    reason: 'A court asked for it.',
  } as const;
  const moved = {
    kind: 'article',
    id: entry!.id,
    what: 'changed',
    title: 'New title',
    fields: ['title'],
    into: [],
    reason: null,
  } as const;
  const withHistory = (build: number) => ({
    ...archive,
    history: { redirects: [], tombstones: [], changes: [gone, moved], build, ledger: [] },
  });

  it('says what is gone and why, what changed, and where', () => {
    const feed = makeChangesFeed(withHistory(3), defaults, 'https://archive.example/');
    expect(feed).toContain('Storm (article, withdrawn)');
    expect(feed).toContain('A court asked for it.');
    expect(feed).toContain('New title (article, changed, title)');
    expect(feed).toContain(`https://archive.example/articles/${entry!.id}.html`);
  });

  it('gives the changes of another build other ids, so that readers are told of both', () => {
    const idsOf = (build: number) =>
      [
        ...makeChangesFeed(withHistory(build), defaults, 'https://archive.example/').matchAll(
          /<entry>.*?<id>([^<]+)/gsu,
        ),
      ].map(([, id]) => id);
    expect(idsOf(3)).toHaveLength(2);
    expect(idsOf(3)).not.toEqual(idsOf(4));
  });
});
