import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fate, Problem, Seed } from '../model.ts';
import { decode } from './decode.ts';
import { listFiles } from './list-files.ts';
import { READ_FORMATS, readerFor } from './readers.ts';
import type { SeedContent, Unreadable } from './seed-content.ts';

/** A seed that is no article, with its reason. */
type Rejected = Extract<Fate, { status: 'rejected' }>;

/** What a folder of seeds holds. Every file, and every record of a file, is in exactly one of the two lists. */
export interface SeedFolder {
  readonly seeds: readonly Seed[];
  readonly rejected: readonly Rejected[];
  readonly problems: readonly Problem[];
}

function reject(file: string, reason: string, key = file): Rejected {
  return { key, file, status: 'rejected', reason };
}

/** The seeds of one file. Nothing is thrown for a bad one: it is rejected with its reason. */
function readSeedFile(file: string, bytes: Uint8Array): readonly (Seed | Rejected)[] {
  const reader = readerFor(file);
  if (reader === undefined) return [reject(file, `its format is not read (${READ_FORMATS} are)`)];
  const decoded = decode(bytes);
  if ('reason' in decoded) return [reject(file, decoded.reason)];
  const origin = { file, encoding: decoded.encoding, sha256: createHash('sha256').update(bytes).digest('hex') };
  const toSeed = (content: SeedContent | Unreadable, key: string): Seed | Rejected => {
    if ('reason' in content) return reject(file, content.reason, key);
    return content.text.trim() === ''
      ? reject(file, 'empty: there is no text in it', key)
      : { key, ...origin, ...content };
  };
  try {
    const content = reader(decoded.text);
    return 'length' in content
      ? content.map((record, index) => toSeed(record, `${file}#${index + 1}`))
      : [
          toSeed(
            'text' in content && content.text !== decoded.text ? { ...content, raw: decoded.text } : content,
            file,
          ),
        ];
  } catch (error) {
    return [reject(file, `it cannot be read: ${messageOf(error)}`)];
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isSeed = (result: Seed | Rejected): result is Seed => 'text' in result;
const isRejected = (result: Seed | Rejected): result is Rejected => 'reason' in result;

/** Reads every file below `folder`. Nothing is thrown for a bad file: it is rejected with its reason. */
export async function readSeeds(
  folder: string,
  onRead: (done: number, of: number) => void = () => {},
): Promise<SeedFolder> {
  const files = await listFiles(folder);
  const results: (Seed | Rejected)[] = [];
  for (const [index, file] of files.entries()) {
    try {
      const bytes = await readFile(path.join(folder, file));
      for (const result of readSeedFile(file, bytes)) results.push(result);
    } catch (error) {
      results.push(reject(file, `it cannot be opened: ${messageOf(error)}`));
    }
    onRead(index + 1, files.length);
  }
  const rejected = results.filter(isRejected);
  return { seeds: results.filter(isSeed), rejected, problems: rejected.map(rejectedProblem) };
}

const rejectedProblem = ({ file, reason }: Rejected): Problem => ({
  rule: 'seed-rejected',
  severity: 'warning',
  message: `Not published, ${reason}. Mend the file or move it out of the folder.`,
  file,
});
