import type { Seed } from '../model.ts';
import { readArticle } from '../read-article.ts';
import { packReading } from './pack-reading.ts';

/** The work of one worker thread: readings, packed to be handed over. */
export function readBatch(seeds: readonly Seed[]): string[] {
  return seeds.map((seed) => packReading(readArticle(seed), seed));
}
