import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model.ts';
import { makePages } from '../../src/views/make-pages.ts';
import { inventArchive } from './invent-archive.ts';
import { viewAt } from './pages-of.ts';

const words = (...quotes: string[]): Evidence[] =>
  quotes.map((quote) => ({ article: 'a', quote, start: 0, end: quote.length }));

/** What the source view says was read, where the outlet and the topic rest on these words. */
function rulesOf(outlet: readonly Evidence[], topic: readonly Evidence[]): readonly [string, string][] {
  const archive = inventArchive({
    reports: [{ key: 'a', headline: 'Storm takes the pier', outlet: 'Harbour Post', topics: ['weather'] }],
  });
  const entries = [...archive.entries].map(([key, entry]) => {
    const known = { value: 'Harbour Post', certainty: 'implied', rule: 'agency-mark', evidence: outlet } as const;
    const topics = entry.topics.map((given) => ({ ...given, rule: 'telling words', evidence: topic }));
    return [key, { ...entry, topics, article: { ...entry.article, outlet: known } }] as const;
  });
  const pages = makePages(
    { ...archive, entries: new Map(entries) },
    { title: 'The Harbour Files', language: 'en', version: '1.2.3' },
  );
  return viewAt(pages, 'source', 'articles/a.source.html').rules.map(({ label, value }) => [label, value]);
}

describe('the source view says from which words', () => {
  it('a value and a topic were read, each once', () => {
    expect(rulesOf(words('(HP)', '(HP)'), words('storm', 'gale'))).toEqual([
      ['Headline', 'Storm takes the pier (stated, invented)'],
      ['Outlet', 'Harbour Post (implied, agency-mark): “(HP)”'],
      ['Topic', 'weather (telling words): “storm” “gale”'],
    ]);
  });

  it.each(['Harbour Post', 'Harbour Post.', '(Harbour Post)'])(
    'but not where they are the value itself: %s',
    (quote) => {
      expect(rulesOf(words(quote), [])).toContainEqual(['Outlet', 'Harbour Post (implied, agency-mark)']);
    },
  );
});
