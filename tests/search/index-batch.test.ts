import { describe, expect, it } from 'vitest';
import { indexBatch } from '../../src/search/index-batch.ts';
import { type Chunk, unpack } from '../../src/search/pagefind-files.ts';
import type { SearchRecord } from '../../src/search/records.ts';

const record = (url: string, content: string, meta: Record<string, string> = {}): SearchRecord => ({
  url,
  content,
  meta,
  filters: {},
  sort: { newest: '', oldest: '' },
});

describe('articles that Pagefind indexes', () => {
  it('keep their place, also where one of them says nothing', async () => {
    const { pages, numbers } = await indexBatch(
      [record('a.html', 'A flood\nin Harwick'), record('b.html', ''), record('c.html', 'Rain')],
      'en',
    );
    expect(pages.map(({ content }) => content)).toEqual(['A flood in Harwick', '', 'Rain']);
    expect(numbers).toEqual([0, 2]);
  });

  it('are found by their text and the fields that are searched, by nothing else', async () => {
    const meta = { title: 'Storm', names: 'Ada Quill', outlet: 'Gazette', certainty: 'stated', published: '1995' };
    const { chunks } = await indexBatch([record('a.html', 'Rain', meta)], 'en');
    const stems = chunks.flatMap((chunk) => unpack<Chunk>(chunk)[0].map(([stem]) => stem));
    expect(stems).toEqual(['ada', 'gazett', 'quill', 'rain', 'storm']);
  });

  it('may be none', async () => {
    const { pages, program } = await indexBatch([], 'en');
    expect(pages).toEqual([]);
    expect([...program.keys()].sort()).toEqual([
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.js',
      'wasm.en.pagefind',
    ]);
  });
});
