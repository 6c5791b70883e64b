import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';

/** Editors' own files live here; they are not seeds. */
export const ARCHIVE_FOLDER = '_archive';

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
