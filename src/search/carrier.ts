/**
 * The search index for `file:` pages.
 *
 * A page opened by double-click may not fetch, import or start a worker; it may load classic scripts.
 * So each file of the index also travels inside a script, its carrier, that hands the file's bytes
 * over in Base64. This module holds what both sides must agree on: the build writes carriers, the
 * browser (and the command line) asks for them.
 */

/** Folder of the carriers, below the folder of a part of the index. */
export const carrierFolder = 'file';

/** Global function that a carrier calls with the files it brings: path below the search folder to Base64. */
export const carrierCallback = 'backfileCarry';

/** Global that stands in for `fetch` in the carried Pagefind. */
export const carriedFetch = 'backfileFetch';

/** Global that holds the address of the carried Pagefind, from which it finds its index. */
export const carriedAddress = 'backfilePagefindAddress';

/** Global under which the carried Pagefind appears. */
export const carriedPagefind = 'backfilePagefind';

/**
 * Carrier of a file, both by their paths below the search folder. Small files that a search reads by the
 * dozen (an article's fragment) share one by the first two characters of their hash; all else has one of
 * its own.
 *
 * @example carrierOf('part-0/fragment/en_10dca6e.pf_fragment') // 'part-0/file/fragment-10.js'
 */
export function carrierOf(path: string): string {
  const [part, ...file] = path.split('/');
  const [name, hash] = [file.join('-'), /^fragment-[^_]*_(..)/u.exec(file.join('-'))?.[1]];
  return `${part}/${carrierFolder}/${hash === undefined ? name : `fragment-${hash}`}.js`;
}
