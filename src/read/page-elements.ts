import { type Page, type PageFields, filled } from './page-fields.ts';

/** What stands in elements: the canonical address, a time, the page's title and language. */
export function fromElements(page: Page): PageFields {
  const attribute = (selector: string, name: string): string =>
    [...page.querySelectorAll(selector)][0]?.getAttribute(name)?.trim() ?? '';
  const text = (selector: string): string => [...page.querySelectorAll(selector)][0]?.textContent?.trim() ?? '';
  const title = text('title');
  const heading = text('h1[itemprop="headline"], article h1') || headingInTitle(page, title);
  return filled({
    url: attribute('link[rel="canonical"]', 'href'),
    published: publicationTime(page),
    headline: heading || title,
    outlet: (heading !== '' && title.startsWith(heading) && SITE_NAME.exec(title.slice(heading.length))?.[1]) || '',
    language: attribute('html', 'lang'),
  });
}

/** The heading that a page's title repeats; others are the site's name. */
const headingInTitle = (page: Page, title: string): string =>
  [...page.querySelectorAll('h1')]
    .map(({ textContent }) => textContent?.trim() ?? '')
    .find((heading) => heading.length > SHORTEST_HEADING && title.startsWith(heading)) ?? '';

const SHORTEST_HEADING = 12;

/** Times that are marked as those of publication, as HTML, schema.org and the usual themes of WordPress do. */
const MARKED = ['time[pubdate]', 'time[itemprop="datePublished"]', 'time.published', 'time.entry-date'];

/** The article's own time, else that of the page's main part, else the page's: only where all tell one day. */
function publicationTime(page: Page): string {
  const times = (selector: string): readonly string[] =>
    [...page.querySelectorAll(selector)].flatMap((time) => time.getAttribute('datetime')?.trim() || []);
  const marked = MARKED.map((selector) => times(selector)[0]).find((time) => time !== undefined);
  if (marked !== undefined) return marked;
  const [inArticle] = times('article time[datetime]:not(.updated)');
  const hasMain = [...page.querySelectorAll('main')].length > 0;
  return inArticle ?? onlyDay(times(hasMain ? 'main time[datetime]' : 'time[datetime]'));
}

/** `2021-03-09` */
const DAY_LENGTH = 10;

function onlyDay(times: readonly string[]): string {
  const [first = '', ...others] = times;
  return others.every((time) => time.slice(0, DAY_LENGTH) === first.slice(0, DAY_LENGTH)) ? first : '';
}

/** What a page's title has after the headline: ` | Norvik Post`. */
const SITE_NAME = /^\s*[|•·»–—-]\s*([^|•·»]{2,50})$/u;
