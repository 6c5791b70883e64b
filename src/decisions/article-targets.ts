import { meantByAddress } from '../meant-by-address.ts';
import type { Ledger, Seed } from '../model.ts';

/** Keys of the articles that a decision's file or id means; none where there is none. */
export type FindArticles = (target: string) => readonly string[];

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
  return (target) => [...(keysOf.get(target) ?? keysOf.get(articleAt(target)) ?? [])];
}

function articleAt(address: string): string {
  const meant = meantByAddress(address);
  return meant?.kind === 'article' ? meant.id : '';
}
