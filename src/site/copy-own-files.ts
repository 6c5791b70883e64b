import { cp, stat } from 'node:fs/promises';
import path from 'node:path';
import { archiveFile } from '../read/read-archive-file.ts';

const NAME = 'public';

/** The owner's folder of files that every site of the archive is to hold as they are: `CNAME`, `robots.txt`. */
export const ownFilesFolder = (seeds: string): string => archiveFile(seeds, NAME);

/**
 * Copies the owner's files into the site just made. They add to it: what is the site's own stays as it was made.
 * @throws Error that names the file, where one would take the place of one of the site's.
 */
export async function copyOwnFiles(seeds: string, site: string): Promise<void> {
  const folder = ownFilesFolder(seeds);
  const there = await stat(folder).catch(() => null);
  if (there?.isDirectory() !== true) return;
  try {
    await cp(folder, site, { recursive: true, dereference: true, force: false, errorOnExist: true });
  } catch (error) {
    const { code, path: place } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_FS_CP_EEXIST') throw error;
    const file = path.relative(path.resolve(site), path.resolve(place ?? site));
    throw new Error(
      `${path.join(folder, file)} would take the place of the site’s own ${file}. Give it another name or take it out.`,
      { cause: error },
    );
  }
}
