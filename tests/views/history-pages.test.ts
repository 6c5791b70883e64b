import { describe, expect, it } from 'vitest';
import type { History, Identity } from '../../src/model.ts';
import { makePages } from '../../src/views/make-pages.ts';
import { inventArchive } from './invent-archive.ts';
import { render } from './links-of.ts';
import { viewAt } from './pages-of.ts';

const ada = { kind: 'person', id: 'ada-brennick' } as const;
const line = (identity: Pick<Identity, 'kind' | 'id' | 'title' | 'what'> & Partial<Identity>): Identity => ({
  build: 2,
  ...identity,
});
const history: History = {
  redirects: [{ kind: 'person', id: 'a-brennick', title: 'A. Brennick', to: ada }],
  tombstones: [
    { kind: 'article', id: 'old-news', title: 'Old news', reason: 'The paper asked for it.' },
    { kind: 'person', id: 'tom-libelled', title: 'tom-libelled', reason: 'The court asked for it.' },
  ],
  build: 2,
  changes: [
    { kind: 'person', id: 'a-brennick', what: 'merged', title: 'A. Brennick', fields: [], into: [ada], reason: null },
    {
      kind: 'article',
      id: 'old-news',
      what: 'withdrawn',
      title: 'Old news',
      fields: [],
      into: [],
      reason: 'The paper asked for it.',
    },
    { kind: 'article', id: 'a', what: 'changed', title: 'Report a', fields: ['day', 'text'], into: [], reason: null },
  ],
  ledger: [
    line({ ...ada, title: 'Ada Brennick', what: 'split', into: [{ kind: 'person', id: 'tom-vale' }] }),
    line({ kind: 'article', id: 'old-news', title: 'Old news', what: 'withdrawn', reason: 'The paper asked for it.' }),
  ],
};
const archive = inventArchive({
  reports: [
    {
      key: 'a',
      paragraphs: ['Ada Brennick met Tom Vale.'],
      names: [
        { text: 'Ada Brennick', record: 'Ada Brennick' },
        { text: 'Tom Vale', record: 'Tom Vale' },
      ],
    },
  ],
});
const pages = makePages({ ...archive, history }, { title: 'x', language: 'en', version: '1' });

describe('an address that was once published', () => {
  it('leads on where its record was made one with another', () => {
    expect(viewAt(pages, 'moved', 'people/a-brennick.html').to).toEqual({
      text: 'Ada Brennick',
      href: 'ada-brennick.html',
    });
    const moved = pages.find(({ address }) => address === 'people/a-brennick.html');
    expect(moved && render(moved).html).toContain('<meta http-equiv="refresh" content="0; url=ada-brennick.html"/>');
  });

  it('says why where its article was withdrawn', () => {
    expect(viewAt(pages, 'gone', 'articles/old-news.html').reason).toBe('The paper asked for it.');
  });

  it('does not say what was withdrawn where its words are not to be read any more', () => {
    const { name } = viewAt(pages, 'gone', 'people/tom-libelled.html');
    expect(name).toBe('Withdrawn');
    expect(pages.find(({ address }) => address === 'people/tom-libelled.html')?.title).toBe('Withdrawn');
    expect(viewAt(pages, 'gone', 'articles/old-news.html').name).toBe('Old news');
  });

  it('keeps the page that was split, and says where the rest went', () => {
    const fields = viewAt(pages, 'person', 'people/ada-brennick.html').card?.fields ?? [];
    expect(fields.find(({ label }) => label === 'Split off')?.items.map(({ href }) => href)).toEqual(['tom-vale.html']);
  });
});

describe('what changed', () => {
  it('is told with the reason, the values and the way on', () => {
    const groups = viewAt(pages, 'changes', 'changes.html').groups.map(({ id, lines }) => [
      id,
      lines.map(({ link, note, into }) => [link.href, note, into.map(({ href }) => href)]),
    ]);
    expect(groups).toEqual([
      ['withdrawn', [['articles/old-news.html', 'The paper asked for it.', []]]],
      ['merged', [['people/a-brennick.html', '', ['people/ada-brennick.html']]]],
      ['changed', [['articles/a.html', 'day, text', []]]],
    ]);
  });

  it('has no page where no history is kept', () => {
    const without = makePages(archive, { title: 'x', language: 'en', version: '1' });
    expect(without.map(({ kind }) => kind)).not.toContain('changes');
  });
});

describe('an outlet whose id was once without vowel signs', () => {
  const reports = ['নদী বার্তা', 'নদী বার্তা', 'নদ বরতা', 'Harbour Post'].map((outlet, at) => ({ key: `r${at}`, outlet }));
  const moved = (some: typeof reports) =>
    makePages(inventArchive({ reports: some }), { title: 'x', language: 'en', version: '1' }).filter(
      ({ kind }) => kind === 'moved',
    );

  it('is found at its old address too', () => {
    const [page, ...others] = moved(reports.filter(({ outlet }) => outlet !== 'নদ বরতা'));
    expect(others).toEqual([]);
    expect(page?.address).toBe('outlets/নদ-বরত.html');
    expect(page && render(page).html).toContain(`url=${encodeURIComponent('নদী-বার্তা'.normalize('NFKD'))}.html`);
  });

  it('leaves an address to the outlet that has it now, and of two that shared one to the larger', () => {
    const bare = { key: 'r9', outlet: 'নদ বরত' };
    expect(moved([...reports, bare])).toEqual([]);
    const [page, ...others] = moved(reports);
    expect(others).toEqual([]);
    expect(page?.title).toBe('নদী বার্তা');
  });
});
