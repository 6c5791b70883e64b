/** The part of Pagefind's browser API that the search page uses. */

/** One article found, with the words marked in its excerpt (HTML made by Pagefind, text escaped). */
export interface ResultData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** How many articles have each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
  readonly results: readonly { data(): Promise<ResultData> }[];
  readonly filters: FilterCounts;
  readonly totalFilters: FilterCounts;
}

export interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(words: string | null, options: object): Promise<Found>;
}

const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

/** Loads Pagefind from beside this script. @throws where the index is not there. */
export async function loadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(new URL('pagefind.js', here).href)) as Pagefind;
  await pagefind.options({ baseUrl: new URL('..', here).pathname, excerptLength: 40 });
  return pagefind;
}
