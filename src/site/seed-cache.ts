import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import type { Seed } from '../model.ts';
import type { FileResults, KnownFiles, Rejected } from '../read/read-seeds.ts';
import { printsOf, type SeedPrints, withPrints } from '../read/seed-prints.ts';
import { readCacheFile, replaceCacheFile, shards } from './cache-file.ts';
import { codeVersion } from './code-version.ts';
import { importedFiles } from './imported-files.ts';

/**
 * What was found in the seeds' folder by an earlier build: a file that has its mark still need not be
 * opened, decoded or hashed. A cache that is missing, cut short, damaged or from other code is no error.
 */
export interface SeedCache extends KnownFiles {
  /** Keeps for the next build what this one asked for or noted, and nothing else. */
  keep(): Promise<void>;
}

/** What a file held when it had this mark. */
interface KeptFile {
  readonly mark: string;
  readonly found: readonly (Rejected | KeptSeed)[];
}

interface KeptSeed {
  readonly seed: Seed;
  readonly prints: SeedPrints;
  /** Where the text begins in the file's whole text, if it is the rest of it: then it is not kept twice. */
  readonly from: number | null;
}

type Files = Map<string, KeptFile>;

/** A file of more letters is read anew each time: the one it would be kept in could not be written at once. */
const LONGEST = 200_000_000;

const shardOf = (file: string): string => createHash('sha256').update(file).digest('hex').slice(0, 1);

function packed(result: Seed | Rejected): Rejected | KeptSeed {
  if ('reason' in result) return result;
  const { text, raw } = result;
  const prints = printsOf(result);
  return raw?.endsWith(text) === true
    ? { seed: { ...result, text: '' }, prints, from: raw.length - text.length }
    : { seed: result, prints, from: null };
}

function unpacked(result: Rejected | KeptSeed): Seed | Rejected {
  if ('reason' in result) return result;
  const { seed, prints, from } = result;
  return withPrints(from === null ? seed : { ...seed, text: seed.raw?.slice(from) ?? '' }, prints);
}

/** Opens the cache in a folder. */
export async function openSeedCache(folder: string): Promise<SeedCache> {
  const version = await codeVersion([
    '../package.json',
    ...importedFiles(['read/read-seeds.ts', 'site/seed-cache.ts']),
  ]);
  const below = path.join(folder, 'seeds');
  const fileOf = (shard: string): string => path.join(below, `${shard}.v8`);
  const known = new Map<string, Files>();
  for (const shard of shards) known.set(shard, await load(fileOf(shard), version));
  const same = new Map<string, Files>(shards.map((shard) => [shard, new Map()]));
  const fresh = new Map<string, { file: string; mark: string; found: FileResults }[]>(
    shards.map((shard) => [shard, []]),
  );
  return {
    get(file, mark) {
      const shard = shardOf(file);
      const kept = known.get(shard)?.get(file);
      if (kept?.mark !== mark) return undefined;
      same.get(shard)?.set(file, kept);
      return kept.found.map(unpacked);
    },
    note(file, mark, found) {
      const length = found.reduce((sum, result) => sum + ('text' in result ? result.text.length : 0), 0);
      if (length <= LONGEST) fresh.get(shardOf(file))?.push({ file, mark, found });
    },
    async keep() {
      await mkdir(below, { recursive: true });
      for (const shard of shards) {
        const files: Files = new Map(same.get(shard));
        for (const { file, mark, found } of fresh.get(shard) ?? []) files.set(file, { mark, found: found.map(packed) });
        if (fresh.get(shard)?.length === 0 && files.size === known.get(shard)?.size) continue;
        await replaceCacheFile(fileOf(shard), summed(serialize({ version, files })));
      }
    },
  };
}

const SUM_LENGTH = 4;

/** The bytes with their checksum before them. */
function summed(bytes: Buffer): Buffer {
  const sum = Buffer.alloc(SUM_LENGTH);
  sum.writeUInt32LE(crc32(bytes));
  return Buffer.concat([sum, bytes]);
}

/** The bytes behind their checksum. @throws where it is not theirs: a damaged text would be published as it is. */
function checked(file: Buffer): Buffer {
  const bytes = file.subarray(SUM_LENGTH);
  if (file.readUInt32LE() !== crc32(bytes)) throw new Error('damaged');
  return bytes;
}

async function load(file: string, version: string): Promise<Files> {
  try {
    const kept = deserialize(checked(await readCacheFile(file))) as { version: string; files: Files };
    return kept.version === version ? kept.files : new Map();
  } catch {
    return new Map();
  }
}
