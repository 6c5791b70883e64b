import { createHash } from 'node:crypto';
import type { Seed } from '../model.ts';

/** Seeds of which each text is kept once. `duplicates` maps a left-out seed's key to the kept one's. */
export interface Folded {
  readonly kept: readonly Seed[];
  readonly duplicates: ReadonlyMap<string, Seed>;
}

/** The same words in the same order, whatever the spacing and the Unicode composition. */
function fingerprint(seed: Seed): string {
  const words = `${JSON.stringify(seed.fields)}\n${seed.text}`.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(words).digest('hex');
}

/** Exact duplicates become one article: the seed whose key comes first in code-unit order is kept. */
export function foldDuplicates(seeds: readonly Seed[]): Folded {
  const first = new Map<string, Seed>();
  const kept: Seed[] = [];
  const duplicates = new Map<string, Seed>();
  for (const seed of seeds.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const print = fingerprint(seed);
    const original = first.get(print);
    if (original === undefined) {
      first.set(print, seed);
      kept.push(seed);
    } else duplicates.set(seed.key, original);
  }
  return { kept, duplicates };
}
