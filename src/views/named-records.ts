import { rememberedWith } from '../remembered.ts';
import type { Authority, Entry, NameKind } from '../model.ts';
import type { Catalogue } from './catalogue.ts';

/** A record and how many of some articles name it. */
export interface NamedOften {
  readonly authority: Authority;
  readonly count: number;
}

/**
 * The records each article names, as numbers: they are counted for every page, and counting in arrays takes a
 * fraction of what counting in maps does.
 */
interface NamedRecords {
  /** By kind and article key, in order of appearance in the text. */
  readonly namedBy: Readonly<Record<NameKind, ReadonlyMap<string, readonly number[]>>>;
  /** All 0 between two counts. */
  readonly counts: Uint32Array;
}

const kinds: readonly NameKind[] = ['person', 'organisation', 'place'];

const namedRecords = rememberedWith(makeNamedRecords);

function makeNamedRecords({ archive, named }: Catalogue): NamedRecords {
  const namedBy = { person: new Map(), organisation: new Map(), place: new Map() } as const satisfies Record<
    NameKind,
    Map<string, number[]>
  >;
  for (const [key, list] of named) {
    const lists: Record<NameKind, number[]> = { person: [], organisation: [], place: [] };
    for (const { authority, record } of list) lists[authority.kind].push(record);
    for (const kind of kinds) namedBy[kind].set(key, lists[kind]);
  }
  return { namedBy, counts: new Uint32Array(archive.authorities.length) };
}

/** Records of these kinds with the number of these articles that name them, in order of appearance. */
export function countNamed(
  catalogue: Catalogue,
  articles: readonly string[],
  kinds: readonly NameKind[],
): NamedOften[] {
  const { namedBy, counts } = namedRecords(catalogue);
  const { authorities } = catalogue.archive;
  const seen: number[] = [];
  for (const kind of kinds)
    for (const key of articles)
      for (const record of namedBy[kind].get(key) ?? []) {
        if (counts[record] === 0) seen.push(record);
        counts[record] = (counts[record] ?? 0) + 1;
      }
  const found: NamedOften[] = [];
  for (const record of seen) {
    const authority = authorities[record];
    if (authority !== undefined) found.push({ authority, count: counts[record] ?? 0 });
    counts[record] = 0;
  }
  return found;
}

/** Records of one kind that these articles name, those named by most of them first. */
export function namedIn(catalogue: Catalogue, entries: readonly Entry[], kind: NameKind): NamedOften[] {
  const named = countNamed(
    catalogue,
    entries.map(({ article }) => article.key),
    [kind],
  );
  return entries.length === 1 ? named : named.sort((a, b) => b.count - a.count);
}

/** For each of these records the articles that name it, of those given and in their order. */
export function articlesNaming(
  catalogue: Catalogue,
  records: readonly Authority[],
  articles: readonly string[],
): string[][] {
  const found = new Map(records.map((record) => [record, [] as string[]]));
  for (const key of articles)
    for (const { authority } of catalogue.named.get(key) ?? []) found.get(authority)?.push(key);
  return [...found.values()];
}
