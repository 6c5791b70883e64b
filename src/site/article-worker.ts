import type { Reading, Seed } from '../model.ts';
import { readArticle } from '../read-article.ts';

/** The work of one worker thread. */
export default function readBatch(seeds: readonly Seed[]): Reading[] {
  return seeds.map(readArticle);
}
