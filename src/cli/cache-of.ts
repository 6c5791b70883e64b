import { createHash } from 'node:crypto';
import path from 'node:path';
import { Option } from 'commander';

/** What `--cache` and `--no-cache` give. */
export type CacheChoice = string | false;

/** The two options every command has that reads seeds. */
export const cacheOptions: readonly Option[] = [
  new Option('-c, --cache <folder>', 'folder for what a later run can use again').default('.backfile-cache'),
  new Option('--no-cache', 'read every article anew'),
];

/** Each folder of seeds has a cache of its own. */
export function cacheOf(cache: CacheChoice, seeds: string): { readonly cache?: string } {
  if (cache === false) return {};
  return { cache: path.join(cache, createHash('sha256').update(path.resolve(seeds)).digest('hex').slice(0, 12)) };
}
