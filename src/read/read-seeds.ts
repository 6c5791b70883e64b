import { constants } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem, Seed } from '../model.ts';
import { fileMark, settledMoment } from './file-mark.ts';
import { listFiles } from './list-files.ts';
import { type FileResults, type Rejected, keyOf, messageOf, readSeedFile, reject } from './read-seed-file.ts';
import { printsOf, withPrints } from './seed-prints.ts';

export type { FileResults, Rejected } from './read-seed-file.ts';

/** Rule of the problem of a file that could not be opened: what is in it is not known, today. */
export const unopenedRule = 'seed-unopened';

/** What a folder of seeds holds. Every file, and every record of a file, is in exactly one of the two lists. */
export interface SeedFolder {
  readonly seeds: readonly Seed[];
  readonly rejected: readonly Rejected[];
  readonly problems: readonly Problem[];
}

/** What an earlier run found in files, by their paths and marks. */
export interface KnownFiles {
  get(file: string, mark: string): FileResults | undefined;
  /** Called for a file that was not known and was read. */
  note(file: string, mark: string, found: FileResults): void;
}

/** How a folder is read. */
export interface ReadOptions {
  readonly onRead?: (done: number, of: number) => void;
  /** Files that need not be opened again where they are the same. */
  readonly known?: KnownFiles | undefined;
  /** IANA name of the zone whose calendar gives moments in the metadata their day. */
  readonly timeZone?: string | undefined;
}

/** Bytes: Node makes no longer string. */
const LARGEST = constants.MAX_STRING_LENGTH;

/** Begins the reason of a file of which nothing is known but that it is there. */
const UNOPENED = 'it cannot be opened: ';

const isSeed = (result: Seed | Rejected): result is Seed => 'text' in result;
const isRejected = (result: Seed | Rejected): result is Rejected => 'reason' in result;

async function foundIn(
  place: string,
  file: string,
  mark: string | undefined,
  known: KnownFiles | undefined,
): Promise<FileResults> {
  const before = mark === undefined ? undefined : known?.get(file, mark);
  if (before !== undefined) return before;
  let bytes: Buffer;
  try {
    const kept = statSync(place);
    // Reading a pipe or a device would wait, or never end.
    if (!kept.isFile()) return [reject(file, 'it is a pipe or a device, no file')];
    if (kept.size > LARGEST) return [reject(file, `it is larger than the ${LARGEST >> 20} MB that can be read`)];
    bytes = readFileSync(place);
  } catch (error) {
    // A name in Latin-1, as old archives are unpacked, is not the name that was read.
    const why = file.includes('\ufffd') ? 'its name is not in UTF-8; give it another' : messageOf(error);
    return [reject(file, `${UNOPENED}${why}`)];
  }
  const found = await readSeedFile(file, bytes);
  if (mark !== undefined) known?.note(file, mark, found);
  return found;
}

/** Reads every file below `folder`. Nothing is thrown for a bad file: it is rejected with its reason. */
export async function readSeeds(folder: string, { onRead, known, timeZone }: ReadOptions = {}): Promise<SeedFolder> {
  const files = await listFiles(folder);
  const settled = settledMoment();
  const results: (Seed | Rejected)[] = [];
  for (const [index, file] of files.entries()) {
    const place = path.join(folder, file);
    // Marked before it is opened: what changes while it is read has another mark the next time.
    const mark = known === undefined ? undefined : fileMark(place, settled);
    for (const result of await foundIn(place, file, mark, known)) results.push(result);
    onRead?.(index + 1, files.length);
  }
  const rejected = results.filter(isRejected);
  const seeds = results.filter(isSeed);
  return {
    seeds: timeZone === undefined ? seeds : seeds.map((seed) => withPrints({ ...seed, timeZone }, printsOf(seed))),
    rejected,
    problems: rejected.map(rejectedProblem),
  };
}

/** Of a file of many records it says which one, counted from 1. */
const rejectedProblem = ({ key, file, reason }: Rejected): Problem => ({
  ...(reason.startsWith(UNOPENED)
    ? { rule: unopenedRule, severity: 'error' }
    : { rule: 'seed-rejected', severity: 'warning' }),
  message: `${key === keyOf(file) ? 'Not published' : `Record ${key.slice(file.length + 1)} not published`}, ${reason}. Mend the file or move it out of the folder.`,
  file,
});
