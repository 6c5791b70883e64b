import { statSync } from 'node:fs';

/** Milliseconds: no file system's clock is coarser (FAT counts by two seconds). */
const CLOCK_STEP = 2000;

/** The moment before which a file must have been changed last for its mark to be trusted. */
export const settledMoment = (): number => Date.now() - CLOCK_STEP;

/**
 * What tells, without opening it, that a file is the one seen before: its size, inode and times, as in git's
 * index. Undefined where the file cannot be seen, and where it was changed so lately that it could change
 * again within one step of the disk's clock and keep its times: such a file is read anew.
 */
export function fileMark(file: string, settled: number): string | undefined {
  try {
    const { size, ino, mtimeMs, ctimeMs } = statSync(file);
    return Math.max(mtimeMs, ctimeMs) < settled ? `${size} ${ino} ${mtimeMs} ${ctimeMs}` : undefined;
  } catch {
    return undefined;
  }
}
