/**
 * The search index for `file:` pages.
 *
 * A page opened by double-click may not fetch, import or start a worker; it may load classic scripts.
 * So each file of the index also travels inside a script, its carrier, that hands the file's bytes
 * over in Base64. This module holds what both sides must agree on: the build writes carriers, the
 * browser (and the command line) asks for them.
 */
import { indexFolder } from './index-folder.ts';

/** Folder of the carriers, below the search folder. */
export const carrierFolder = `${indexFolder}/file`;

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
 * @example carrierOf('pagefind/fragment/en_10dca6e.pf_fragment') // 'pagefind/file/fragment-10.js'
 */
export function carrierOf(path: string): string {
  const name = path.slice(indexFolder.length + 1).replaceAll('/', '-');
  const hash = /^fragment-[^_]*_(..)/u.exec(name)?.[1];
  return `${carrierFolder}/${hash === undefined ? name : `fragment-${hash}`}.js`;
}
