import { type Page, type PageFields, filled } from './page-fields.ts';

/** What stands in elements: the canonical address, a time, the page's title and language. */
export function fromElements(page: Page): PageFields {
  const attribute = (selector: string, name: string): string =>
    [...page.querySelectorAll(selector)][0]?.getAttribute(name)?.trim() ?? '';
  const text = (selector: string): string => [...page.querySelectorAll(selector)][0]?.textContent?.trim() ?? '';
  const title = text('title');
  const heading = text('h1[itemprop="headline"], article h1');
  return filled({
    url: attribute('link[rel="canonical"]', 'href'),
    published: attribute(
      'time[pubdate], time[itemprop="datePublished"], article time[datetime], time[datetime]',
      'datetime',
    ),
    headline: heading || title,
    outlet: (heading !== '' && title.startsWith(heading) && SITE_NAME.exec(title.slice(heading.length))?.[1]) || '',
    language: attribute('html', 'lang'),
  });
}

/** What a page's title has after the headline: ` | Norvik Post`. */
const SITE_NAME = /^\s*[|•·»–—-]\s*([^|•·»]{2,50})$/u;
