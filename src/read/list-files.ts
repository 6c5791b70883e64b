import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** Editors' own files live here; they are not seeds, nor are those of a folder below that was built by itself once. */
export const ARCHIVE_FOLDER = '_archive';

/**
 * Left by systems and programs beside people's files, whom they are hidden from: what begins with a dot, Word's marks of
 * an open document, and folders of a whole disk, which nobody may open.
 */
const LEFT_BEHIND =
  /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini|__macosx|@eadir|\$recycle\.bin|system volume information|lost\+found)$/iu;

/**
 * All files below a folder as paths with `/`, in code-unit order so that neither the disk nor the
 * locale decides. Links are followed once: a folder already open further up is a loop and is left.
 * @throws Error that names a folder that cannot be opened: what was read from it before would be gone from the site.
 */
export async function listFiles(folder: string): Promise<string[]> {
  const found: string[] = [];
  async function walk(below: string, open: readonly string[]): Promise<void> {
    const here = path.join(folder, below);
    const real = await realpath(here);
    if (open.includes(real)) return;
    for (const entry of await entriesOf(here)) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (LEFT_BEHIND.test(entry.name) || entry.name === ARCHIVE_FOLDER) continue;
      if (entry.isDirectory()) await walk(name, [...open, real]);
      else if (entry.isSymbolicLink()) await follow(name, [...open, real]);
      else found.push(name);
    }
  }
  async function follow(name: string, open: readonly string[]): Promise<void> {
    const to = await stat(path.join(folder, name)).catch(() => null);
    if (to?.isDirectory() === true) await walk(name, open);
    // A link to a file, or a broken one that reading will report.
    else found.push(name);
  }
  await walk('', []);
  return found.sort((a, b) => (a < b ? -1 : 1));
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true, encoding: 'utf8' });
  } catch (error) {
    throw sayClosed(error, folder);
  }
}

/** An error of the disk as one that says which folder cannot be opened, and what to do. */
export function sayClosed(error: unknown, folder: string): Error {
  const { path: place = folder, message } = error as NodeJS.ErrnoException;
  return new Error(`the folder ${place} cannot be opened (${message}). Make it readable, or move it away.`, {
    cause: error,
  });
}
