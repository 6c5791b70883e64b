import { meantByAddress } from '../meant-by-address.ts';
import type { Ledger, Seed } from '../model.ts';

/** Keys of the articles that a decision's file or id means; none where there is none. */
export interface FindArticles {
  (target: string): readonly string[];
  /** The file that may be meant where none is so called: another ending, folder or case. */
  readonly near: (target: string) => string | undefined;
}

/**
 * How decisions name articles: by id, also one that leads to another now, or its page's address; by a seed's key; by its file, which for a
 * file of many records means all of them. A left-out duplicate stands for the article that was kept.
 */
export function articleTargets(
  seeds: readonly Seed[],
  duplicates: ReadonlyMap<string, Seed>,
  ids: ReadonlyMap<string, string>,
  ledger: Ledger,
): FindArticles {
  const keysOf = new Map<string, Set<string>>();
  const add = (target: string, key: string): void => {
    const keys = keysOf.get(target);
    if (keys === undefined) keysOf.set(target, new Set([key]));
    else keys.add(key);
  };
  for (const { key, file } of seeds) {
    const kept = duplicates.get(key)?.key ?? key;
    add(file, kept);
    add(key, kept);
  }
  for (const [key, id] of ids) add(id, key);
  for (const { kind, id, to } of ledger)
    if (kind === 'article' && to !== undefined) for (const key of keysOf.get(to.id) ?? []) add(id, key);
  const find = (target: string): readonly string[] => [
    ...(keysOf.get(target) ?? keysOf.get(articleAt(target)) ?? keysOf.get(asPath(target)) ?? []),
  ];
  return Object.assign(find, {
    near(target: string) {
      const name = bareName(target);
      return name === '' ? undefined : seeds.find(({ file }) => bareName(file) === name)?.file;
    },
  });
}

/** As a path below the folder: some write it as from there, or as Windows does. */
const asPath = (target: string): string => target.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');

/** A file's name without folder, ending and case. */
const bareName = (file: string): string =>
  (asPath(file).split('/').at(-1) ?? '').replace(/(?<=.)\.[^.]*$/u, '').toLowerCase();

function articleAt(address: string): string {
  const meant = meantByAddress(address);
  return meant?.kind === 'article' ? meant.id : '';
}
