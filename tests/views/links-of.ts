import type { Page } from '../../src/views/page.ts';
import { renderPage } from '../../templates/render-page.tsx';

/** A link of a page, as written and where it leads. */
export interface FoundLink {
  readonly from: string;
  readonly href: string;
  /** Relative to the site's root; null where it leads outside the site's root. */
  readonly to: string | null;
  readonly anchor: string;
}

/** A rendered page: its links and the anchors that can be linked to. */
export interface RenderedPage {
  readonly address: string;
  readonly html: string;
  readonly links: readonly FoundLink[];
  readonly anchors: ReadonlySet<string>;
}

/** Renders a page and reads its links. */
export function render(page: Page): RenderedPage {
  const html = renderPage(page);
  const { address } = page;
  const hrefs = [...html.matchAll(/<(?:a|form) [^>]*?(?:href|action)="([^"]*)"/gu)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  return {
    address,
    html,
    links: hrefs.map((href) => ({ from: address, href, ...targetOf(address, href) })),
    anchors: new Set([...html.matchAll(/ id="([^"]*)"/gu)].map(([, id = '']) => id)),
  };
}

function targetOf(address: string, href: string): Pick<FoundLink, 'to' | 'anchor'> {
  const root = 'file:///site/root/';
  const url = new URL(href, root + address.split('/').map(encodeURIComponent).join('/'));
  const inside = url.href.startsWith(root) && !/^(?:[a-z]+:|\/)/iu.test(href);
  return {
    to: inside ? decodeURIComponent(url.href.slice(root.length).split(/[?#]/u)[0] ?? '') : null,
    anchor: decodeURIComponent(url.hash.slice(1)),
  };
}
