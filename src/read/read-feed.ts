import { DOMParser } from 'linkedom';
import { filled } from './page-fields.ts';
import { readMarkup } from './read-markup.ts';
import { readRecord } from './read-record.ts';
import type { FileContent, SeedContent, Unreadable } from './seed-content.ts';

/** An element of the feed as linkedom parses it, in the little that is asked of it. */
interface FeedElement {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly children: Iterable<FeedElement>;
  getAttribute(name: string): string | null;
}

/** Where the text and what is told of it stand, best first: RSS 2.0 and its modules, RSS 1.0, Atom, WordPress's export. */
const TEXT = ['content:encoded', 'content', 'description', 'summary'];
const PUBLISHED = ['wp:post_date', 'published', 'pubDate', 'dc:date', 'issued'];
const AUTHOR = ['dc:creator', 'author'];
const SUMMARY = ['excerpt:encoded', 'summary', 'description'];

/** What an export of WordPress holds beside its articles, and what its owner has not published. */
const NO_ARTICLE = /^(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|wp_.*)$/u;
/** Blogger's export holds comments, settings and templates beside its posts, each marked as what it is. */
const BESIDE_POSTS = /blogger\/2008\/kind#(?!post|page)/u;

const UNPUBLISHED = /^(?:draft|auto-draft|pending|private|trash|future)$/u;

/** A news feed or an export of a blog: RSS, Atom, WordPress's WXR. Each of its entries is a record. */
export function readFeed(xml: string): FileContent {
  const { documentElement: root } = new DOMParser().parseFromString(xml.trim(), 'text/xml');
  const all: readonly FeedElement[] = [...(root?.querySelectorAll('item, entry') ?? [])];
  const [channel = root] = root?.querySelectorAll('channel') ?? [];
  if (all.length === 0) return { reason: 'it is XML, but no feed with entries (RSS, Atom, an export of WordPress)' };
  const site = channel ? valuesOf(channel) : new Map<string, string>();
  return all.map((entry) => readEntry(entry, site));
}

/** Whether a text is a feed, whatever its file is called. */
export const isFeed = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<\?xml-[^>]*>\s*|<!--[^]{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)\b/u.test(
    text.slice(0, 4000),
  );

function readEntry(entry: FeedElement, site: ReadonlyMap<string, string>): SeedContent | Unreadable {
  const values = valuesOf(entry);
  const first = (names: readonly string[]): string => names.map((name) => values.get(name)).find(Boolean) ?? '';
  const kind = values.get('wp:post_type') ?? '';
  if (NO_ARTICLE.test(kind)) return { reason: `it is no article, but WordPress’s ${kind}` };
  if (BESIDE_POSTS.test(values.get('category') ?? '')) return { reason: 'it is no article, but Blogger’s own' };
  const status = values.get('wp:status') ?? '';
  if (UNPUBLISHED.test(status)) return { reason: `it was not published: its status is ${status}` };
  const text = asParagraphs(first(TEXT));
  const summary = asParagraphs(first(SUMMARY));
  return readRecord({
    text,
    ...filled({
      headline: values.get('title') ?? '',
      published: first(PUBLISHED),
      updated: values.get('updated') ?? '',
      author: first(AUTHOR).replace(/^\S+@\S+\s+\((.+)\)$/u, '$1'),
      outlet: site.get('title') ?? '',
      url: values.get('link') ?? '',
      language: site.get('language') ?? '',
      description: text.startsWith(summary.slice(0, 40)) ? '' : summary,
      category: values.get('category') ?? '',
    }),
  });
}

/**
 * The texts of an element's children by name, several joined; in Atom a link has its address in an
 * attribute, and a text may be elements.
 */
function valuesOf(element: FeedElement): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const child of element.children) {
    const isOther = (child.getAttribute('rel') ?? 'alternate') !== 'alternate';
    const text = textOf(child);
    const known = values.get(child.nodeName);
    if (text !== '' && !isOther && child.nodeName !== 'item')
      values.set(child.nodeName, known === undefined ? text : `${known}, ${text}`);
  }
  return values;
}

function textOf(element: FeedElement): string {
  if (element.getAttribute('type') === 'xhtml') return element.innerHTML.trim();
  const name = [...element.children].find(({ nodeName }) => nodeName === 'name');
  const attribute = ['href', 'term'].map((of) => element.getAttribute(of)).find((value) => value !== null);
  return (name ?? element).textContent?.trim() || (attribute ?? '');
}

/** HTML as text; WordPress writes paragraphs as plain text does, with an empty line between. */
const asParagraphs = (html: string): string => readMarkup(html.replace(/\n[ \t]*\n/gu, '\n<p>'));
