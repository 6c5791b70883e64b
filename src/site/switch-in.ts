import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder anew without ever being without it: `make` fills a folder beside it, which takes its
 * place when all of it is there. A build that fails, or is killed at any moment, leaves the last good
 * folder, or leaves it aside where the next build finds it.
 *
 * @param spare where the folder that is replaced is kept, for the next time to be made anew from: two
 *   folders then take turns, and making one costs what changed since it was last shown. `make` finds the
 *   spare one as it was left, or an empty folder.
 * @returns what `make` gives.
 * @throws Error where another build of the same folder is at work, and whatever `make` throws.
 */
export async function switchIn<Made>(
  out: string,
  make: (folder: string) => Promise<Made>,
  spare?: string,
): Promise<Made> {
  const folder = path.resolve(out);
  await mkdir(path.dirname(folder), { recursive: true });
  const release = await lock(`${folder}.backfile-lock`);
  // Ours by their names: an owner's own site.old is not.
  const [made, old] = [`${folder}.backfile-making`, `${folder}.backfile-old`];
  try {
    await recover(folder, made, old);
    if (spare === undefined || !(await move(spare, made))) await mkdir(made);
    const done = await make(made);
    await move(folder, old);
    await rename(made, folder);
    if (spare !== undefined) await move(old, spare);
    return done;
  } finally {
    // Whoever wrote pages when one failed may not be done. What cannot be cleared away the next build does, and it is not
    // to be told of in place of why this one failed.
    await Promise.allSettled([made, old].map((left) => rm(left, { recursive: true, force: true, maxRetries: 5 })));
    await release();
  }
}

/** What a killed build left: the half-made folder goes; a good one that was moved aside comes back. */
async function recover(folder: string, made: string, old: string): Promise<void> {
  await rm(made, { recursive: true, force: true });
  const names = await readdir(path.dirname(folder));
  if (names.includes(path.basename(old)) && !names.includes(path.basename(folder))) await rename(old, folder);
  await rm(old, { recursive: true, force: true });
}

/** Not there; on another disk; something else is in its place, put there meanwhile by a build of another folder. */
const CANNOT_MOVE = ['ENOENT', 'EXDEV', 'ENOTEMPTY', 'EEXIST'];

/** Moves a folder. False where it cannot be moved. */
async function move(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && CANNOT_MOVE.includes(String(error.code))) return false;
    throw error;
  }
}

/** Holds a file that names this process, so that two builds do not write one folder. */
async function lock(file: string): Promise<() => Promise<void>> {
  const held = (): Promise<void> => writeFile(file, String(process.pid), { flag: 'wx' });
  try {
    await held();
  } catch {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (isAlive(holder))
      throw new Error(
        `another build (process ${holder}) is writing ${path.basename(file, '.backfile-lock')}. Wait for it, or remove ${file} if there is none.`,
      );
    await rm(file, { force: true });
    await held();
  }
  return () => rm(file, { force: true });
}

function isAlive(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
