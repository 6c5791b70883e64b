import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/build-archive.ts';
import { defaults } from '../../src/config.ts';
import { readSeeds } from '../../src/read/read-seeds.ts';
import { makeFeed } from '../../src/site/write-feed.ts';

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
