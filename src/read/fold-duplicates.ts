import type { Seed } from '../model.ts';
import { printsOf } from './seed-prints.ts';

/** Seeds of which each text is kept once. `duplicates` maps a left-out seed's key to the kept one's. */
export interface Folded {
  readonly kept: readonly Seed[];
  readonly duplicates: ReadonlyMap<string, Seed>;
}

/** Exact duplicates become one article: the seed whose key comes first in code-unit order is kept. */
export function foldDuplicates(seeds: readonly Seed[]): Folded {
  const first = new Map<string, Seed>();
  const kept: Seed[] = [];
  const duplicates = new Map<string, Seed>();
  for (const seed of seeds.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const { words } = printsOf(seed);
    const original = first.get(words);
    if (original === undefined) {
      first.set(words, seed);
      kept.push(seed);
    } else duplicates.set(seed.key, original);
  }
  return { kept, duplicates };
}
