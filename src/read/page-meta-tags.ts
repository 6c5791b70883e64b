import { type Page, type PageFields, filled } from './page-fields.ts';

/** Field, and the names under which meta tags hold it. */
type MetaNames = readonly (readonly [field: string, names: readonly string[]])[];

const OPEN_GRAPH: MetaNames = [
  ['headline', ['og:title', 'twitter:title']],
  ['published', ['article:published_time', 'og:article:published_time', 'article:published', 'og:pubdate']],
  ['outlet', ['og:site_name']],
  ['author', ['article:author:name', 'og:article:author']],
  ['url', ['og:url']],
  ['language', ['og:locale']],
  ['description', ['og:description', 'twitter:description']],
];

const META: MetaNames = [
  ['headline', ['dc.title', 'dcterms.title', 'title', 'citation_title', 'headline', 'sailthru.title']],
  [
    'published',
    [
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'dc.date',
      'dc.date.issued',
      'dc.date.created',
      'dcterms.date',
      'dcterms.issued',
      'dcterms.created',
      'citation_publication_date',
      'datepublished',
      'publication_date',
      'published_time',
      'pub_date',
      'article.published',
      'sailthru.date',
      'parsely-pub-date',
      'timestamp',
    ],
  ],
  [
    'author',
    ['author', 'dc.creator', 'dcterms.creator', 'byl', 'citation_author', 'sailthru.author', 'parsely-author'],
  ],
  [
    'outlet',
    ['application-name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'source', 'citation_journal_title', 'cre'],
  ],
  ['language', ['language', 'dc.language', 'content-language']],
  ['description', ['description', 'dc.description']],
];

const fromTags =
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

/** What OpenGraph tags say, as social networks read them. */
export const fromOpenGraph = fromTags(OPEN_GRAPH);

/** What the older meta tags say. */
export const fromMetaTags = fromTags(META);
