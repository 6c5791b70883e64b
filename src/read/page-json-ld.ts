import { asText } from './as-text.ts';
import { type Page, type PageFields, filled } from './page-fields.ts';

const ARTICLE = /(?:Article|NewsArticle|Reportage|BlogPosting|Report|Review|LiveBlogPosting)$/u;

/** What a page says of its article in JSON-LD, as search engines read it. */
export function fromJsonLd(page: Page): PageFields {
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
