import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { readCacheFile, replaceCacheFile, shards } from './cache-file.ts';

/**
 * Lines of text under their marks, hashes in hexadecimal, as an earlier build kept them. Each has a checksum: a line that
 * a disk damaged is as one that was never kept, since what it says would be published.
 */
export interface KeptLines {
  get(mark: string): string | undefined;
  /** Keeps the lines of these marks, `fresh` ones and those held before, and no others. */
  keep(marks: Iterable<string>, fresh: ReadonlyMap<string, string>): Promise<void>;
}

/** The bytes of one file's lines, line break and all. They are decoded when they are asked for. */
type Lines = ReadonlyMap<string, Buffer>;

const LINE_BREAK = 10;
const MARK_LENGTH = 64;
const SUM_LENGTH = 8;
/** Where in a line what is kept begins: behind its mark, its checksum and two spaces. */
const KEPT_FROM = MARK_LENGTH + SUM_LENGTH + 2;

const sumOf = (mark: string, kept: string | Uint8Array): string =>
  crc32(kept, crc32(mark)).toString(16).padStart(SUM_LENGTH, '0');

/** What a line keeps under its mark; undefined where it is damaged. */
function keptIn(line: Buffer, mark: string): string | undefined {
  const sum = line.toString('latin1', MARK_LENGTH + 1, MARK_LENGTH + 1 + SUM_LENGTH);
  return sum === sumOf(mark, line.subarray(KEPT_FROM, -1))
    ? line.toString('utf8', KEPT_FROM, line.length - 1)
    : undefined;
}

/** The first line of a file says what code wrote it; each other is a mark, a checksum and what is kept. */
async function load(file: string, version: string): Promise<Lines> {
  const bytes = await readCacheFile(file);
  const lines = new Map<string, Buffer>();
  let start = bytes.indexOf(LINE_BREAK) + 1;
  if (bytes.toString('utf8', 0, start) !== `${version}\n`) return lines;
  // A last line without its end was cut short.
  for (let end = bytes.indexOf(LINE_BREAK, start); end >= 0; end = bytes.indexOf(LINE_BREAK, start)) {
    lines.set(bytes.toString('latin1', start, start + MARK_LENGTH), bytes.subarray(start, end + 1));
    start = end + 1;
  }
  return lines;
}

/** Opens the lines kept in a folder. Missing files, and those of another version, hold none. */
export async function openKeptLines(folder: string, version: string): Promise<KeptLines> {
  const fileOf = (shard: string): string => path.join(folder, `${shard}.txt`);
  const known = new Map<string, Lines>();
  for (const shard of shards) known.set(shard, await load(fileOf(shard), version));
  const before = (mark: string): Buffer | undefined => known.get(mark.slice(0, 1))?.get(mark);
  return {
    get(mark) {
      const line = before(mark);
      return line === undefined ? undefined : keptIn(line, mark);
    },
    async keep(marks, fresh) {
      const now = new Map(shards.map((shard) => [shard, new Set<string>()]));
      for (const mark of marks) now.get(mark.slice(0, 1))?.add(mark);
      await mkdir(folder, { recursive: true });
      for (const [shard, held] of now) {
        const same = held.size === known.get(shard)?.size;
        if (same && [...held].every((mark) => !fresh.has(mark) && before(mark) !== undefined)) continue;
        const lines = [...held].flatMap((mark) => {
          const line = fresh.get(mark);
          return line === undefined ? (before(mark) ?? []) : Buffer.from(`${mark} ${sumOf(mark, line)} ${line}\n`);
        });
        await replaceCacheFile(fileOf(shard), Buffer.concat([Buffer.from(`${version}\n`), ...lines]));
      }
    },
  };
}
