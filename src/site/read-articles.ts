import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import type { Reading, Seed } from '../model.ts';
import { readArticle } from '../read-article.ts';
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
  const known = seeds.map((seed) => cache?.get(seed));
  const fresh = await readFresh(
    seeds.filter((_, index) => known[index] === undefined),
    onRead,
  );
  const left = fresh.values();
  const readings = known.map((reading) => reading ?? left.next().value!);
  await cache?.keep(seeds, readings);
  return readings;
}

async function readFresh(seeds: readonly Seed[], onRead: OnRead): Promise<Reading[]> {
  const threads = availableParallelism();
  if (seeds.length < WORTH_THREADS || threads < 2) return seeds.map(readArticle);
  const pool = new Piscina<readonly Seed[], Reading[]>({
    filename: fileURLToPath(new URL('article-worker.ts', import.meta.url)),
    execArgv: ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href],
    minThreads: threads,
    maxThreads: threads,
  });
  let done = 0;
  const read = async (batch: readonly Seed[]): Promise<Reading[]> => {
    const readings = await pool.run(batch);
    done += batch.length;
    onRead(done, seeds.length);
    return readings;
  };
  try {
    const batches = Array.from({ length: Math.ceil(seeds.length / BATCH) }, (_, index) =>
      seeds.slice(index * BATCH, (index + 1) * BATCH),
    );
    return (await Promise.all(batches.map(read))).flat();
  } finally {
    await pool.destroy();
  }
}
