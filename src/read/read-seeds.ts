import { createHash } from 'node:crypto';
import { readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Fate, Problem, Seed } from '../model.ts';
import { decode } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';

/** What a folder of seeds holds. Every file is in exactly one of the two lists. */
export interface SeedFolder {
  readonly seeds: readonly Seed[];
  readonly rejected: readonly Extract<Fate, { status: 'rejected' }>[];
  readonly problems: readonly Problem[];
}

/** Editors' own files live here; they are not seeds. */
export const ARCHIVE_FOLDER = '_archive';

const MARKUP: Readonly<Record<string, Seed['markup']>> = { '.txt': 'text', '.md': 'markdown', '.markdown': 'markdown' };

/**
 * All files below a folder as paths with `/`, in code-unit order so that neither the disk nor the
 * locale decides. Links are followed once: a folder already open further up is a loop and is left.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  async function walk(below: string, open: readonly string[]): Promise<void> {
    const here = path.join(folder, below);
    const real = await realpath(here);
    if (open.includes(real)) return;
    for (const entry of await readdir(here, { withFileTypes: true, encoding: 'utf8' })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.name.startsWith('.') || name === ARCHIVE_FOLDER) continue;
      if (entry.isDirectory()) await walk(name, [...open, real]);
      else if (entry.isSymbolicLink()) await follow(name, [...open, real]);
      else found.push(name);
    }
  }
  async function follow(name: string, open: readonly string[]): Promise<void> {
    try {
      await walk(name, open);
    } catch {
      // Not a folder: a link to a file, or a broken one that reading will report.
      found.push(name);
    }
  }
  await walk('', []);
  return found.sort((a, b) => (a < b ? -1 : 1));
}

function reject(file: string, reason: string): Extract<Fate, { status: 'rejected' }> {
  return { key: file, file, status: 'rejected', reason };
}

function toSeed(file: string, bytes: Uint8Array): Seed | ReturnType<typeof reject> {
  const markup = MARKUP[path.posix.extname(file).toLowerCase()];
  if (markup === undefined) return reject(file, 'not a format that is read: .txt and .md are');
  const decoded = decode(bytes);
  if ('reason' in decoded) return reject(file, decoded.reason);
  try {
    const { fields, bodyStart } = readFrontMatter(decoded.text);
    return {
      key: file,
      file,
      text: decoded.text.slice(bodyStart),
      markup,
      fields,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: decoded.encoding,
    };
  } catch (error) {
    return reject(file, `its front matter cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads every file below `folder`. Nothing is thrown for a bad file: it is rejected with its reason. */
export async function readSeeds(
  folder: string,
  onRead: (done: number, of: number) => void = () => {},
): Promise<SeedFolder> {
  const files = await listFiles(folder);
  const results: (Seed | ReturnType<typeof reject>)[] = [];
  for (const file of files) {
    try {
      results.push(toSeed(file, await readFile(path.join(folder, file))));
    } catch (error) {
      results.push(reject(file, `it cannot be opened: ${error instanceof Error ? error.message : String(error)}`));
    }
    onRead(results.length, files.length);
  }
  const seeds = results.filter((result): result is Seed => 'text' in result);
  const rejected = results.filter((result): result is ReturnType<typeof reject> => 'reason' in result);
  const problems = rejected.map(
    (fate): Problem => ({
      rule: 'seed-rejected',
      severity: 'warning',
      message: `Not published, ${fate.reason}. Mend the file or move it out of the folder.`,
      file: fate.file,
    }),
  );
  return { seeds, rejected, problems };
}
