import { asText } from './as-text.ts';

/** The page as linkedom parses it, in the little that is asked of it. */
export interface Page {
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** What a page says of its article; names are those of header lines and front matter. */
type PageFields = Readonly<Record<string, string>>;

/** All that a page says of its article, by trust: JSON-LD, then OpenGraph, then the older meta tags. */
export function readPageMetadata(page: Page): PageFields {
  return [fromJsonLd, fromMeta(OPEN_GRAPH), fromMeta(META), fromElements]
    .map((read) => read(page))
    .reduce<PageFields>((known, more) => ({ ...more, ...known }), {});
}

const ARTICLE = /(?:Article|NewsArticle|Reportage|BlogPosting|Report|Review|LiveBlogPosting)$/u;

function fromJsonLd(page: Page): PageFields {
  const objects = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    parseObjects(textContent ?? ''),
  );
  const article = objects.find((object) => ARTICLE.test(asText(object['@type'])));
  if (!article) return {};
  return filled({
    headline: asText(article['headline'] ?? article['name']),
    published: asText(article['datePublished'] ?? article['dateCreated']),
    author: asText(article['author']),
    outlet: asText(article['publisher']),
    url: addressOf(article['mainEntityOfPage']) || addressOf(article['url']),
    language: asText(article['inLanguage']),
    description: asText(article['description']),
  });
}

function parseObjects(json: string): readonly Record<string, unknown>[] {
  try {
    return flatten(JSON.parse(json));
  } catch {
    return [];
  }
}

function flatten(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== 'object' || value === null) return [];
  const object = Object.fromEntries(Object.entries(value));
  return [object, ...flatten(object['@graph'])];
}

const addressOf = (value: unknown): string => {
  const text = asText(value);
  return /^https?:\/\//u.test(text) ? text : '';
};

/** Field, and the names under which meta tags hold it. */
type MetaNames = readonly (readonly [field: string, names: readonly string[]])[];

const OPEN_GRAPH: MetaNames = [
  ['headline', ['og:title', 'twitter:title']],
  ['published', ['article:published_time', 'og:article:published_time']],
  ['outlet', ['og:site_name']],
  ['author', ['article:author:name', 'og:article:author']],
  ['url', ['og:url']],
  ['language', ['og:locale']],
  ['description', ['og:description', 'twitter:description']],
];

const META: MetaNames = [
  ['headline', ['dc.title', 'title', 'citation_title', 'headline', 'sailthru.title']],
  [
    'published',
    [
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'citation_publication_date',
      'datepublished',
      'sailthru.date',
      'parsely-pub-date',
      'timestamp',
    ],
  ],
  ['author', ['author', 'dc.creator', 'byl', 'citation_author', 'sailthru.author', 'parsely-author']],
  ['outlet', ['application-name', 'dc.publisher', 'publisher', 'source', 'citation_journal_title', 'cre']],
  ['language', ['language', 'dc.language', 'content-language']],
  ['description', ['description', 'dc.description']],
];

const fromMeta =
  (names: MetaNames) =>
  (page: Page): PageFields => {
    const tags = new Map<string, string>();
    for (const tag of page.querySelectorAll('meta')) {
      const name = (
        tag.getAttribute('property') ??
        tag.getAttribute('name') ??
        tag.getAttribute('itemprop') ??
        tag.getAttribute('http-equiv') ??
        ''
      ).toLowerCase();
      const content = tag.getAttribute('content')?.trim() ?? '';
      if (content !== '' && !tags.has(name)) tags.set(name, content);
    }
    return filled(
      Object.fromEntries(
        names.map(([field, keys]) => [
          field,
          keys.map((key) => tags.get(key)).find((value) => value !== undefined) ?? '',
        ]),
      ),
    );
  };

/** What stands in elements: the canonical address, a time, the page's title and language. */
function fromElements(page: Page): PageFields {
  const attribute = (selector: string, name: string): string =>
    [...page.querySelectorAll(selector)][0]?.getAttribute(name)?.trim() ?? '';
  const text = (selector: string): string => [...page.querySelectorAll(selector)][0]?.textContent?.trim() ?? '';
  return filled({
    url: attribute('link[rel="canonical"]', 'href'),
    published: attribute(
      'time[pubdate], time[itemprop="datePublished"], article time[datetime], time[datetime]',
      'datetime',
    ),
    headline: text('h1[itemprop="headline"], article h1') || text('title'),
    language: attribute('html', 'lang'),
  });
}

const filled = (fields: PageFields): PageFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
