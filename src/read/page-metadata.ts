import { fromElements } from './page-elements.ts';
import type { Page, PageFields } from './page-fields.ts';
import { fromJsonLd } from './page-json-ld.ts';
import { fromMetaTags, fromOpenGraph } from './page-meta-tags.ts';

/** All that a page says of its article, by trust: JSON-LD, then OpenGraph, then the older meta tags. */
export function readPageMetadata(page: Page): PageFields {
  return [fromJsonLd, fromOpenGraph, fromMetaTags, fromElements]
    .map((read) => read(page))
    .reduce<PageFields>((known, more) => ({ ...more, ...known }), {});
}

/** Whether a page says in its head that it is one report, with its day. */
export const declaresReport = (page: Page): boolean =>
  [fromJsonLd, fromOpenGraph, fromMetaTags].some((read) => read(page)['published'] !== undefined);
