import { outletIdBefore, recordAddress } from '../addresses.ts';
import type { Catalogue, Outlet } from './catalogue.ts';
import { makePage, type Page } from './page.ts';
import { recordLink } from './record-link.ts';
import { makeShell } from './shell.ts';

/**
 * Outlets are not in the ledger: what their ids were before they held vowel signs is found from their names. Where two
 * shared one, its address leads to the one with more articles.
 */
export function* makeMovedOutlets(catalogue: Catalogue): Generator<Page> {
  const taken = new Set(catalogue.outlets.map(({ id }) => id));
  for (const outlet of catalogue.outlets.toSorted((a, b) => b.entries.length - a.entries.length))
    for (const before of idsBefore(outlet)) {
      if (taken.has(before)) continue;
      taken.add(before);
      yield movedOutlet(catalogue, outlet, before);
    }
}

function idsBefore({ name, otherNames }: Outlet): string[] {
  return name === null ? [] : [name, ...otherNames].map(outletIdBefore);
}

function movedOutlet(catalogue: Catalogue, { id, name }: Outlet, before: string): Page {
  const address = recordAddress('outlet', before);
  const text = name ?? '';
  return makePage('moved', address, text, () => ({
    shell: makeShell(catalogue, address, 'outlet'),
    kicker: catalogue.wording.strings.outlet,
    name: text,
    to: { text, href: recordLink(address, 'outlet', id) },
  }));
}
