import { stat } from 'node:fs/promises';

/**
 * @param how the folder is named, where not as the command's argument
 * @throws Error that says so where there is no folder of cuttings.
 */
export async function needSeeds(seeds: string, how = ''): Promise<void> {
  const there = await stat(seeds).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (there === null) throw new Error(`there is no folder “${seeds}”. Name the one that holds the cuttings${how}.`);
  if (!there.isDirectory()) throw new Error(`“${seeds}” is a file. Name the folder that holds the cuttings${how}.`);
}

/** For commands whose argument is something else. */
export const withOption = ' with --seeds';
