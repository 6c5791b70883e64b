import { recordAddress } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { identityLink, titleLeft } from './identities.ts';
import { makePage, type Page } from './page.ts';
import { makeShell, type Link, type Shell } from './shell.ts';
import { siteLists } from './site-lists.ts';

/** At the old address of what was made one with another: leads on. */
export interface MovedView {
  readonly shell: Shell;
  readonly kicker: string;
  readonly name: string;
  readonly to: Link;
}

/** At the address of what is no more: says why. */
export interface GoneView {
  readonly shell: Shell;
  readonly kicker: string;
  readonly name: string;
  readonly reason: string;
  readonly lists: readonly Link[];
}

/** A page at every address that was ever published and holds nothing now. */
export function* makeHistoryPages(catalogue: Catalogue): Generator<Page> {
  const { redirects = [], tombstones = [] } = catalogue.archive.history ?? {};
  const { strings } = catalogue.wording;
  for (const { kind, id, title, to } of redirects) {
    const address = recordAddress(kind, id);
    yield makePage('moved', address, title, () => ({
      shell: makeShell(catalogue, address, kind),
      kicker: strings[kind],
      name: title,
      to: identityLink(catalogue, to, address),
    }));
  }
  for (const { kind, id, title, reason } of tombstones) {
    const address = recordAddress(kind, id);
    const name = titleLeft(catalogue, { id, title });
    yield makePage('gone', address, name, () => ({
      shell: makeShell(catalogue, address, kind),
      kicker: strings[kind],
      name,
      reason,
      lists: siteLists(catalogue, address),
    }));
  }
}
