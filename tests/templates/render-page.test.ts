import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { makePages } from '../../src/views/make-pages.ts';
import type { Page } from '../../src/views/page.ts';
import { renderPage } from '../../templates/render-page.tsx';
import { inventArchive, type InventedReport } from '../views/invent-archive.ts';
import { inventHistory } from '../views/invent-history.ts';
import { pagesOf } from '../views/pages-of.ts';

const hostile = '<script>alert(1)</script><img src=x onerror="alert(2)">{{ 7*7 }} & </title>';
const reports: InventedReport[] = [
  {
    key: 'a',
    headline: hostile,
    outlet: hostile,
    place: 'Port Lisle',
    published: '2021-03-02',
    event: 'bridge',
    paragraphs: [hostile, 'Ada Brennick spoke on Sunday.'],
    names: [{ text: 'Ada Brennick', record: 'Ada Brennick', role: hostile }],
    days: [{ text: 'on Sunday', value: '2021-02-28' }],
    topics: [`weather/${hostile.replaceAll('/', '')}`],
  },
  {
    key: 'b',
    headlineCertainty: 'guessed',
    published: '2021-03-01/2021-03-02',
    publishedCertainty: 'implied',
    event: 'bridge',
    paragraphs: ['Ada Brennick and Tom Vale met.'],
    names: [
      { text: 'Ada Brennick', record: 'Ada Brennick' },
      { text: 'Tom Vale', record: 'Tom Vale' },
    ],
  },
  {
    key: 'c',
    headline: 'پل کھل گیا',
    language: 'ur',
    published: '2019-01-01',
    paragraphs: ['بہار خان اور ٹام نے پل کھولا۔'],
    names: [{ text: 'بہار خان', record: 'بہار خان' }],
  },
  {
    key: 'd',
    paragraphs: ['Tom Vale, Ada Brennick and Lis Moor were named.'],
    names: [
      { text: 'Tom Vale', record: 'Tom Vale' },
      { text: 'Ada Brennick', record: 'Ada Brennick' },
      { text: 'Lis Moor', record: 'Lis Moor', kind: 'organisation' },
    ],
  },
];
const archive = inventArchive({ reports, eventDays: { bridge: '2021-02-28' } });
const pages = makePages(inventHistory(archive, { kind: 'person', id: 'ada-brennick' }), {
  title: 'The Harbour Files',
  language: 'en',
  version: '1.2.3',
});
const rendered = pages.map((page) => ({ page, html: renderPage(page) }));
const at = (address: string): string => rendered.find(({ page }) => page.address === address)?.html ?? '';

describe('rendering', () => {
  it('makes no text of an article into code', () => {
    for (const { html } of rendered) {
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<img');
      expect(html).not.toMatch(/<[^>]+\son\w+=/u);
    }
    expect(at('articles/a.html')).toContain('&lt;script>alert(1)&lt;/script>');
  });

  it('needs no style or script in the page, nor any from elsewhere', () => {
    for (const { html } of rendered) {
      expect(html).not.toMatch(/<style|\sstyle=/u);
      expect(html.match(/<script(?! (?:src="(?!\w+:|\/)|[^>]*type="application\/json"))/gu)).toBeNull();
    }
  });

  it('is valid HTML on every kind of page', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: { 'void-style': 'off', 'long-title': 'off', 'prefer-native-element': 'off', 'aria-label-misuse': 'off' },
    });
    const kinds = new Map<Page['kind'], string>(rendered.map(({ page, html }) => [page.kind, html]));
    expect([...kinds.keys()]).toEqual(expect.arrayContaining(['moved', 'gone', 'changes']));
    for (const [kind, html] of kinds) {
      const { results } = await validator.validateString(html);
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ message, line, column }) => `${kind} ${line}:${column} ${message}`),
        ),
      ).toEqual([]);
    }
  });

  it('gives every page one first heading, a title, a language and a way past the masthead', () => {
    for (const { page, html } of rendered) {
      expect([page.address, html.match(/<h1/gu)?.length]).toEqual([page.address, 1]);
      expect(html).toMatch(/<html lang="en" dir="ltr">/u);
      expect(html).toContain('<a class="skip" href="#text">');
      expect(html).toMatch(/<title>[^<]+<\/title>/u);
    }
  });
});

describe('what is shown of a page where its address is passed on', () => {
  const described = (address: string): string | undefined =>
    /<meta name="description" content="([^"]*)"/u.exec(at(address))?.[1];

  it('is its title, and the archive’s', () => {
    for (const { html } of rendered) {
      expect(html.match(/<meta property="og:title" content="[^"]/gu)).toHaveLength(1);
      expect(html).toContain('<meta property="og:site_name" content="The Harbour Files"/>');
    }
    expect(at('articles/b.html')).toContain('<meta property="og:type" content="article"/>');
  });

  it('is what the page is about', () => {
    expect(described('index.html')).toMatch(/^4 cuttings/u);
    expect(described('articles/d.html')).toBe('Tom Vale, Ada Brennick and Lis Moor were named.');
    expect(described('people/tom-vale.html')).toBe('named in 2 articles');
    expect(described('people/index.html')).toMatch(/^\d people$/u);
    expect(described('years/2021.html')).toMatch(/^2 articles/u);
  });

  it('is nothing of what was withdrawn', () => {
    const gone = rendered.find(({ page }) => page.kind === 'gone');
    expect(gone?.html).not.toContain('name="description"');
  });
});

describe('certainty', () => {
  it('shows what is implied and guessed, in the text and to a screen reader', () => {
    expect(at('articles/b.html')).toMatch(
      /<h1[^>]*><span class="guessed"><span class="sign" role="img" aria-label="a guess"/u,
    );
    expect(at('articles/b.html')).toContain('aria-label="implied by the text"');
  });

  it('leaves what is stated plain', () => {
    expect(at('articles/c.html')).toMatch(/<h1 lang="ur" dir="rtl">پل کھل گیا<\/h1>/u);
  });
});

describe('languages', () => {
  it('marks an article of another language and script wherever its words stand', () => {
    expect(at('articles/c.html')).toContain('<div class="text" lang="ur" dir="rtl">');
    expect(at('articles/index.html')).toMatch(/<a href="c\.html" lang="ur" dir="rtl">/u);
  });

  it('turns the whole page in a right-to-left interface', () => {
    const home = pagesOf({ reports }, 'ur').find(({ kind }) => kind === 'home');
    expect(home && renderPage(home)).toMatch(/<html lang="ur" dir="rtl">/u);
  });
});
