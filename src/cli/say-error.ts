const refused =
  'Give yourself the right to read and write there, or name others with --out and --cache (--no-cache for none).';

/** What helps where the system refuses, by Node's code of its error. */
const remedies: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'There is no room left on the disk: make some and run it again. The site that stood is as it was.'],
  ['EDQUOT', 'You may not fill more of the disk: make room and run it again. The site that stood is as it was.'],
  ['EACCES', refused],
  ['EPERM', refused],
  ['EROFS', refused],
  ['ENOENT', 'It is not there: make it first, or name another place.'],
  ['ENOTDIR', 'A part of that path is a file, not a folder: name another place.'],
  ['EISDIR', 'That is a folder: name a file.'],
]);

/** The same codes where it is not the disk that is full: nothing was to be written. */
const watching =
  'The system watches no more folders: let it watch more (on Linux fs.inotify.max_user_watches), or use build.';

/** What went wrong, for the terminal. Ours say what to do; those of the system do not. */
export function sayError(error: Error): string {
  const remedy = remedyOf(error);
  return `backfile: ${error.message}${remedy === undefined ? '' : `. ${remedy}`}\n`;
}

function remedyOf(error: Error): string | undefined {
  if (!('code' in error && 'syscall' in error)) return undefined;
  return error.syscall === 'watch' && error.code !== 'ENOENT' ? watching : remedies.get(error.code);
}
