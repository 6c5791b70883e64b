import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The build's memory of which of the owner's files it put into which site. */
interface Copied {
  readonly out: string;
  /** Names at the top of the site. */
  readonly names: readonly string[];
}

const nameOf = (cache: string): string => path.join(cache, 'own-files.json');

/** Remembers the owner's files that a site was just made with. */
export async function rememberCopied(cache: string, out: string, folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const copied: Copied = { out: path.resolve(out), names };
  await mkdir(cache, { recursive: true });
  await writeFile(nameOf(cache), JSON.stringify(copied));
}

/**
 * Which of the owner's files the last build put into this site: one that the owner has taken out since is not lost
 * when the site is made anew without it. None where nothing is remembered.
 */
export async function copiedBefore(cache: string | undefined, out: string): Promise<readonly string[]> {
  if (cache === undefined) return [];
  try {
    const copied = JSON.parse(await readFile(nameOf(cache), 'utf8')) as Copied;
    return copied.out === path.resolve(out) ? copied.names : [];
  } catch {
    return [];
  }
}
