import type { Seed } from '../model.ts';
import { readArticle } from '../read-article.ts';
import { packReading } from './pack-reading.ts';

/**
 * The work of one worker thread: readings, packed to be handed over.
 * @throws Error that names the seed that a rule failed on: a mistake of ours, which stops the build, but one file of
 * many can be moved away until it is mended.
 */
export function readBatch(seeds: readonly Seed[]): string[] {
  return seeds.map((seed) => {
    try {
      return packReading(readArticle(seed), seed);
    } catch (error) {
      throw new Error(
        `${seed.key} stopped the build (${error instanceof Error ? error.message : String(error)}). That is a mistake of Backfile’s: please report it with the file, and move the file out of the folder until it is mended.`,
        { cause: error },
      );
    }
  });
}
