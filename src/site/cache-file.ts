import { readFile, rename, writeFile } from 'node:fs/promises';

/** What is kept lies in sixteen files by the first digit of a hash: one more article writes one of them. */
export const shards: readonly string[] = [...'0123456789abcdef'];

/** A file of the cache; empty where there is none. */
export async function readCacheFile(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Beside it first: a build that is stopped here leaves the old file whole. */
export async function replaceCacheFile(file: string, content: Uint8Array): Promise<void> {
  await writeFile(`${file}.${process.pid}`, content);
  await rename(`${file}.${process.pid}`, file);
}
