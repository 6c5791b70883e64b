import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type BuiltPage, builtPages, onePageAKind } from './built-pages.ts';

let pages: BuiltPage[];
beforeAll(() => {
  pages = builtPages(inject('seedsSite'));
});

/** Links of a page that stay in the site, as written. */
function* links({ document }: BuiltPage): Generator<string> {
  for (const element of document.querySelectorAll('[href], [src], [action]'))
    for (const name of ['href', 'src', 'action']) {
      const value = element.getAttribute(name);
      if (value !== null && !/^(?:https?|mailto):/u.test(value)) yield value;
    }
}

/** Whether a link leads to a file of the site and, where it names one, to an anchor in it. */
function resolves(page: BuiltPage, link: string): boolean {
  const target = new URL(link, `http://site/${page.address}`);
  const address = decodeURIComponent(target.pathname.slice(1));
  if (!existsSync(path.join(inject('seedsSite'), address))) return false;
  const anchor = decodeURIComponent(target.hash.slice(1));
  const there = pages.find((other) => other.address === address);
  return anchor === '' || there?.document.getElementById(anchor) != null;
}

describe('the built site', () => {
  it('has a page of every kind', () => {
    const folders = ['articles', 'events', 'people', 'topics', 'places', 'organisations', 'outlets', 'years'];
    for (const folder of folders) {
      const inside = pages.map(({ address }) => address).filter((address) => address.startsWith(`${folder}/`));
      expect(inside).toContain(`${folder}/index.html`);
      expect(inside.some((address) => !address.includes('/index.'))).toBe(true);
    }
    for (const address of ['index.html', 'search.html', 'about.html', '404.html'])
      expect(pages.map((page) => page.address)).toContain(address);
  });

  it('has no link that leads nowhere, and none that depends on where it is put', () => {
    const wrong = pages.flatMap((page) =>
      [...links(page)]
        .filter((link) => link.startsWith('/') || link.endsWith('/') || !resolves(page, link))
        .map((link) => `${page.address}: ${link}`),
    );
    expect(wrong).toEqual([]);
  });

  it('can reach every page from the first one', () => {
    const known = new Map(pages.map((page) => [page.address, page]));
    const seen = new Set(['index.html']);
    for (const address of seen) {
      const page = known.get(address);
      if (page === undefined) continue;
      for (const link of links(page))
        seen.add(decodeURIComponent(new URL(link, `http://site/${address}`).pathname.slice(1)));
    }
    expect(
      pages.map(({ address }) => address).filter((address) => !seen.has(address) && address !== '404.html'),
    ).toEqual([]);
  });

  it('asks nothing of any other host', () => {
    const asked = pages.flatMap(({ address, document }) =>
      [...document.querySelectorAll('script[src], link[rel=stylesheet], link[rel=icon], img, iframe')].flatMap(
        (element) => {
          const source = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
          return /^(?:https?:)?\/\//u.test(source) ? [`${address}: ${source}`] : [];
        },
      ),
    );
    expect(asked).toEqual([]);
  });

  it('is valid HTML on every kind of page', async () => {
    const validate = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const [kind, { html, address }] of onePageAKind(pages)) {
      const { results } = await validate.validateString(html, address);
      const messages = results.flatMap((result) =>
        result.messages.map(({ line, message, ruleId }) => `${kind} ${line}: ${message} (${ruleId})`),
      );
      expect(messages).toEqual([]);
    }
  });

  it('shows for every article the file it came from, as it was read', () => {
    const sources = pages.filter(({ address }) => address.endsWith('.source.html'));
    expect(sources).toHaveLength(5);
    for (const { document } of sources) {
      const text = document.body.textContent ?? '';
      const file = /\d{3}_[0-9a-f]{16}\.txt/u.exec(text)?.[0] ?? '';
      const bytes = readFileSync(path.join('seeds', file));
      expect(text).toContain(createHash('sha256').update(bytes).digest('hex'));
      expect(document.querySelector('pre')?.textContent?.trim()).toBe(bytes.toString('utf8').trim());
      expect(text).toMatch(/\(stated, |\(guessed, /u);
    }
  });

  it('exports one line an article, as the public format says', () => {
    const lines = readFileSync(path.join(inject('seedsSite'), 'data/articles.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const articles = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(articles).toHaveLength(5);
    for (const article of articles)
      expect(Object.keys(article)).toEqual([
        'id',
        'file',
        'url',
        'title',
        'titleCertainty',
        'published',
        'publishedCertainty',
        'outlet',
        'dateline',
        'language',
        'event',
        'reprintOf',
        'people',
        'organisations',
        'places',
        'topics',
        'dates',
      ]);
  });
});
