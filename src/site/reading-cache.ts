import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Reading, Seed } from '../model.ts';
import { codeVersion } from './code-version.ts';

/**
 * What the per-article stages found in an earlier build, by what they depend on: the seed's content and
 * the code of those stages. A cache that is missing, cut short or from other code is no error: all is
 * read anew.
 */
export interface ReadingCache {
  /** What was found for this very seed by this very code. */
  get(seed: Seed): Reading | undefined;
  /** Keeps these readings for the next build, and nothing else. */
  keep(seeds: readonly Seed[], readings: readonly Reading[]): Promise<void>;
}

/** The code a reading depends on, below `src/`. */
const stages = ['model.ts', 'read-article.ts', 'slug.ts', 'parse', 'dates', 'names'];

function fingerprint({ key, file, text, markup, fields, timeZone }: Seed): string {
  return createHash('sha256')
    .update(JSON.stringify([key, file, markup, fields, timeZone ?? null, text]))
    .digest('base64');
}

/** Opens the cache in a folder. */
export async function openReadingCache(folder: string): Promise<ReadingCache> {
  const version = await codeVersion(stages);
  const file = path.join(folder, 'readings.v8');
  const known = await load(file, version);
  return {
    get: (seed) => known.get(fingerprint(seed)),
    async keep(seeds, readings) {
      const now = new Map(seeds.map((seed, index) => [fingerprint(seed), readings[index]!]));
      if (now.size === known.size && [...now.keys()].every((key) => known.has(key))) return;
      await mkdir(folder, { recursive: true });
      // Beside it first: a build that is stopped here leaves the old cache whole.
      await writeFile(`${file}.${process.pid}`, serialize({ version, readings: now }));
      await rename(`${file}.${process.pid}`, file);
    },
  };
}

async function load(file: string, version: string): Promise<Map<string, Reading>> {
  try {
    const stored = deserialize(await readFile(file)) as { version: string; readings: Map<string, Reading> };
    return stored.version === version ? stored.readings : new Map();
  } catch {
    return new Map();
  }
}
