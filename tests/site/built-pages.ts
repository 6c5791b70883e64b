import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

/** A page of a built site. */
export interface BuiltPage {
  /** Below the site's root, with `/`. */
  readonly address: string;
  readonly html: string;
  readonly document: Document;
}

/** Every page of the site in a folder. */
export function builtPages(site: string): BuiltPage[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((address) => {
      const html = readFileSync(path.join(site, address), 'utf8');
      return { address, html, document: parseHTML(html).document };
    });
}

/** One page of each kind: the kind is the class of the body. */
export function onePageAKind(pages: readonly BuiltPage[]): Map<string, BuiltPage> {
  const kinds = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = page.document.body.className;
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return kinds;
}
