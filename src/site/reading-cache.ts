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
const stages = 'model.ts read-article.ts slug.ts edtf.ts months.ts split-sentences.ts parse dates names topics'.split(
  ' ',
);

/** In hexadecimal. */
function fingerprint({ key, file, text, markup, fields, timeZone }: Seed): string {
  return createHash('sha256')
    .update(JSON.stringify([key, file, markup, fields, timeZone ?? null, text]))
    .digest('hex');
}

/** Readings lie in sixteen files by the first digit of their fingerprint: one more article writes one of them. */
const shards = [...'0123456789abcdef'];

type Readings = Map<string, Reading>;

/** Opens the cache in a folder. */
export async function openReadingCache(folder: string): Promise<ReadingCache> {
  const version = await codeVersion(stages);
  const below = path.join(folder, 'readings');
  const known = new Map(
    await Promise.all(shards.map(async (shard) => [shard, await load(fileOf(below, shard), version)] as const)),
  );
  return {
    get(seed) {
      const mark = fingerprint(seed);
      return known.get(mark.slice(0, 1))?.get(mark);
    },
    async keep(seeds, readings) {
      const now = new Map(shards.map((shard) => [shard, new Map() as Readings]));
      for (const [index, seed] of seeds.entries()) {
        const mark = fingerprint(seed);
        now.get(mark.slice(0, 1))?.set(mark, readings[index]!);
      }
      await mkdir(below, { recursive: true });
      for (const [shard, held] of now) {
        const before = known.get(shard);
        if (held.size === before?.size && [...held.keys()].every((mark) => before.has(mark))) continue;
        await replace(fileOf(below, shard), serialize({ version, readings: held }));
      }
    },
  };
}

const fileOf = (folder: string, shard: string): string => path.join(folder, `${shard}.v8`);

/** Beside it first: a build that is stopped here leaves the old file whole. */
async function replace(file: string, content: Buffer): Promise<void> {
  await writeFile(`${file}.${process.pid}`, content);
  await rename(`${file}.${process.pid}`, file);
}

async function load(file: string, version: string): Promise<Readings> {
  try {
    const stored = deserialize(await readFile(file)) as { version: string; readings: Readings };
    return stored.version === version ? stored.readings : new Map();
  } catch {
    return new Map();
  }
}
