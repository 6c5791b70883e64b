import type { Fate, Seed } from '../model.ts';
import type { SeedFolder } from './read-seeds.ts';

/**
 * How each seed ended, sorted by key. `withdrawn` holds editors' reasons, by the key of the article.
 * @throws Error when a seed ended in no way or the sum is not what was read: that is a bug of ours,
 * and losing an article silently is the one thing an archive may not do.
 */
export function accountFor(
  folder: SeedFolder,
  duplicates: ReadonlyMap<string, Seed>,
  ids: ReadonlyMap<string, string>,
  withdrawn: ReadonlyMap<string, string> = new Map(),
): Fate[] {
  const fates = [...folder.rejected, ...folder.seeds.map((seed) => fateOf(seed, duplicates, ids, withdrawn))];
  if (
    fates.length !== folder.seeds.length + folder.rejected.length ||
    new Set(fates.map((fate) => fate.key)).size !== fates.length
  )
    throw new Error('the seeds read and the seeds accounted for differ');
  return fates.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function fateOf(
  seed: Seed,
  duplicates: ReadonlyMap<string, Seed>,
  ids: ReadonlyMap<string, string>,
  withdrawn: ReadonlyMap<string, string>,
): Fate {
  const { key, file } = seed;
  const original = duplicates.get(key);
  const article = ids.get(original?.key ?? key);
  if (article === undefined) throw new Error(`${key} was read but neither published nor rejected`);
  const reason = withdrawn.get(original?.key ?? key);
  if (reason !== undefined) return { key, file, status: 'withdrawn', article, reason };
  return { key, file, status: original === undefined ? 'published' : 'duplicate', article };
}
