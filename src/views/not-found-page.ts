import { notFoundAddress, relative, searchAddress } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import type { Page } from './page.ts';
import { makeShell, type Link, type Shell } from './shell.ts';
import { siteLists } from './site-lists.ts';
import { siteRoot } from './web-address.ts';

/** Shown where an address leads nowhere. */
export interface NotFoundView {
  readonly shell: Shell;
  readonly searchAction: string;
  readonly lists: readonly Link[];
  /**
   * A host shows this page at whatever address was asked for. Where nobody says where the site is put, a small
   * script finds its root: it lies there, so one of these leads to it from the page's address, however deep.
   */
  readonly scripts: readonly string[];
}

/** From the root, from the folder of a page, and from an address like a page's that ends in a slash. */
const depths = ['', '../', '../../'];

/** The page for addresses that lead nowhere. Its links begin at the host's root where that is known. */
export function makeNotFoundPage(catalogue: Catalogue): Page {
  const root = siteRoot(catalogue.options)?.pathname ?? '';
  const rooted = (href: string): string => root + href;
  const link = <Kind extends Link>(to: Kind): Kind => ({ ...to, href: rooted(to.href) });
  const shell = makeShell(catalogue, notFoundAddress, 'search');
  const view: NotFoundView = {
    shell: {
      ...shell,
      home: rooted(shell.home),
      stylesheet: rooted(shell.stylesheet),
      icon: rooted(shell.icon),
      script: rooted(shell.script),
      navigation: shell.navigation.map(link),
      search: { ...shell.search, action: rooted(shell.search.action) },
      foot: shell.foot.map(link),
      feeds: shell.feeds.map(link),
    },
    searchAction: rooted(relative(notFoundAddress, searchAddress)),
    lists: siteLists(catalogue, notFoundAddress).map(link),
    scripts: root === '' ? depths.map((up) => up + notFoundScriptAddress) : [],
  };
  return { kind: 'not-found', address: notFoundAddress, title: catalogue.wording.strings.notFound, view };
}

const notFoundScriptAddress = 'not-found.js';
