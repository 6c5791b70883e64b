import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { remembered } from '../remembered.ts';

const source = fileURLToPath(new URL('..', import.meta.url));

/** The file that a statement imports or exports from: ours are named with a leading dot and their ending. */
const IMPORT = /^(?:import|(?:import|export|\})[^'\n]*\sfrom) '(?<file>\.[^'\n]+)'/gmu;

/**
 * These files, named from `src/`, and all of ours that they import, themselves or by others: the code that
 * their results depend on. No list of it can be forgotten to be kept.
 */
export function importedFiles(entries: readonly string[]): readonly string[] {
  return filesImportedBy(entries.join('\n'));
}

/** A process runs the code it began with: its files are read once. */
const filesImportedBy = remembered((entries: string): readonly string[] => {
  // A set is walked to its end, also to what is added meanwhile.
  const found = new Set(entries.split('\n'));
  for (const file of found)
    for (const { groups } of readFileSync(path.join(source, file), 'utf8').matchAll(IMPORT))
      found.add(path.join(path.dirname(file), groups?.['file'] ?? ''));
  return [...found];
});
