import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The style sheet in a site owner's folder of templates, to stand after ours; empty where there is none. */
export async function readOwnStyle(folder: string): Promise<string> {
  return readFile(path.join(folder, 'style.css'), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
}
