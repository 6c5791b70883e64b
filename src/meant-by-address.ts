import { folders, type RecordKind } from './addresses.ts';

const kinds = new Map<string, RecordKind>(
  Object.entries(folders).map(([kind, folder]) => [folder, kind as RecordKind]),
);

/** The last folder and file of an address, without what marks a part of a page: `.source`, `.list.2`. */
const PAGE = /(?:^|[/\\])(?<folder>[a-z-]+)[/\\](?<name>[^/\\?#]+?)(?:\.(?:source|list(?:\.\d+)?))?\.html(?:[?#].*)?$/u;

/**
 * What the page at an address is about, as the address is copied from a browser or named as a file of the site; null
 * where it is no address of a page.
 * @example meantByAddress('https://example.org/archive/people/ada-berg.html?q=1') // { kind: 'person', id: 'ada-berg' }
 */
export function meantByAddress(address: string): { readonly kind: RecordKind; readonly id: string } | null {
  const { folder = '', name = '' } = PAGE.exec(address)?.groups ?? {};
  const kind = kinds.get(folder);
  return kind === undefined ? null : { kind, id: decoded(name) };
}

/** A file's name may hold a sign of percent that stands for itself. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
