const unwritable = 'Make that place writable, or name others with --out and --cache (--no-cache for none).';

/** What helps where the disk refuses, by the code of its error. */
const remedies: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'There is no room left on the disk: make some and run it again. The site that stood is as it was.'],
  ['EACCES', unwritable],
  ['EPERM', unwritable],
  ['EROFS', unwritable],
]);

/** What went wrong, for the terminal. Ours say what to do; those of the disk do not. */
export function sayError(error: Error): string {
  const remedy = 'code' in error ? remedies.get(error.code) : undefined;
  return `backfile: ${error.message}${remedy === undefined ? '' : `. ${remedy}`}\n`;
}
