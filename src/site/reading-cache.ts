import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Seed } from '../model.ts';
import { printsOf } from '../read/seed-prints.ts';
import { codeVersion } from './code-version.ts';
import { importedFiles } from './imported-files.ts';
import { openKeptLines } from './kept-lines.ts';

/**
 * What the per-article stages found in an earlier build, packed, by what they depend on: the seed's content and
 * the code of those stages. What is missing, cut short, damaged or from other code is no error: it
 * is read anew.
 */
export interface ReadingCache {
  /** What was found for this very seed by this very code. */
  get(seed: Seed): string | undefined;
  /** Keeps the readings of these seeds for the next build, `fresh` ones and those it had, and nothing else. */
  keep(seeds: readonly Seed[], fresh: ReadonlyMap<Seed, string>): Promise<void>;
}

const markOf = (seed: Seed): string => {
  const { content } = printsOf(seed);
  return seed.timeZone === undefined
    ? content
    : createHash('sha256').update(`${content} ${seed.timeZone}`).digest('hex');
};

/** Opens the cache in a folder. */
export async function openReadingCache(folder: string): Promise<ReadingCache> {
  const lines = await openKeptLines(
    path.join(folder, 'readings'),
    await codeVersion(['../package.json', ...importedFiles(['read-article.ts', 'site/pack-reading.ts'])]),
  );
  return {
    get: (seed) => lines.get(markOf(seed)),
    keep: (seeds, fresh) =>
      lines.keep(seeds.map(markOf), new Map([...fresh].map(([seed, packed]) => [markOf(seed), packed]))),
  };
}
