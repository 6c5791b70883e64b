import { stat } from 'node:fs/promises';

/** @throws Error that says so where there is no folder of cuttings. */
export async function needSeeds(seeds: string): Promise<void> {
  const there = await stat(seeds).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (there === null) throw new Error(`there is no folder “${seeds}”. Name the one that holds the cuttings.`);
  if (!there.isDirectory()) throw new Error(`“${seeds}” is a file. Name the folder that holds the cuttings.`);
}
