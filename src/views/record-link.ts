import { folders, recordAddress, relative, type RecordKind } from '../addresses.ts';

type Links = Map<RecordKind, Map<string, string>>;

/** From the folder the record is in, from another one, from the root: all that a link depends on. */
const links: Readonly<Record<'here' | 'across' | 'down', Links>> = {
  here: new Map(),
  across: new Map(),
  down: new Map(),
};

/**
 * The link to a record from the page at `from`: made once for all pages of a folder, since the pages of a large
 * archive have millions of links to some ten thousand records.
 */
export function recordLink(from: string, kind: RecordKind, id: string): string {
  const folder = folders[kind];
  const isHere = from.startsWith(folder) && from.charAt(folder.length) === '/';
  const way = links[isHere ? 'here' : from.includes('/') ? 'across' : 'down'];
  let known = way.get(kind);
  if (known === undefined) {
    known = new Map();
    way.set(kind, known);
  }
  let link = known.get(id);
  if (link === undefined) {
    link = relative(from, recordAddress(kind, id));
    known.set(id, link);
  }
  return link;
}
