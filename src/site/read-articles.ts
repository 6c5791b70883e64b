import { availableParallelism } from 'node:os';
import type { Reading, Seed } from '../model.ts';
import { openThreads } from '../threads.ts';
import * as worker from './article-worker.ts';
import { readingUnpacker, type Unpack } from './pack-reading.ts';
import type { ReadingCache } from './reading-cache.ts';

/** Below this, starting threads costs more than they save. */
const WORTH_THREADS = 400;

/** Articles handed to a thread at once: enough to make the hand-over cheap, few enough to share evenly. */
const BATCH = 100;

/** Called as articles are read. */
type OnRead = (done: number, of: number) => void;

/** What each seed says by itself, in the seeds' order: from the cache where it has it, else read and kept. */
export async function readArticles(
  seeds: readonly Seed[],
  cache: ReadingCache | undefined,
  onRead: OnRead,
): Promise<Reading[]> {
  const unpack = readingUnpacker();
  const known = seeds.map((seed) => restored(cache?.get(seed), seed, unpack));
  const unknown = seeds.filter((_, index) => known[index] === undefined);
  const packed = await readFresh(unknown, onRead);
  const fresh = new Map(unknown.map((seed, index) => [seed, packed[index]!]));
  const readings = known.map((reading, index) => reading ?? unpack(fresh.get(seeds[index]!)!, seeds[index]!));
  await cache?.keep(seeds, fresh);
  return readings;
}

/** Undefined also where what was kept is broken. */
function restored(packed: string | undefined, seed: Seed, unpack: Unpack): Reading | undefined {
  try {
    return packed === undefined ? undefined : unpack(packed, seed);
  } catch {
    return undefined;
  }
}

/** The readings, packed. */
async function readFresh(seeds: readonly Seed[], onRead: OnRead): Promise<string[]> {
  const parallel = availableParallelism();
  const threads = seeds.length < WORTH_THREADS || parallel < 2 ? 0 : parallel;
  const pool = openThreads(worker, new URL('article-worker.ts', import.meta.url), threads);
  let done = 0;
  const read = async (batch: readonly Seed[]): Promise<string[]> => {
    const packed = await pool.run('readBatch', batch);
    done += batch.length;
    onRead(done, seeds.length);
    return packed;
  };
  try {
    const batches = Array.from({ length: Math.ceil(seeds.length / BATCH) }, (_, index) =>
      seeds.slice(index * BATCH, (index + 1) * BATCH),
    );
    return (await Promise.all(batches.map(read))).flat();
  } finally {
    await pool.close();
  }
}
