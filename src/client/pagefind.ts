import { carriedAddress, carriedFetch, carriedPagefind, carrierFolder } from '../search/carrier.ts';
import { makeCarriedFetch } from './carried-fetch.ts';
import { loadOnce } from './load-script.ts';
import { searchFolder } from './search-folder.ts';

/** The part of Pagefind's browser API that the search page uses. */

/** One article found, with the words marked in its excerpt (HTML made by Pagefind, text escaped). */
export interface ResultData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** How many articles have each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a search finds: results load one by one. */
export interface Found {
  readonly results: readonly { readonly id: string; readonly score: number; data(): Promise<ResultData> }[];
  readonly filters: FilterCounts;
  readonly totalFilters: FilterCounts;
}

/** Pagefind as the browser has it. */
export interface Pagefind {
  filters(): Promise<FilterCounts>;
  search(words: string | null, options: object): Promise<Found>;
}

/** Pagefind's module: makes one instance over the index beside it. */
interface PagefindModule {
  createInstance(options: object): Pagefind;
}

/** Loads Pagefind from beside this script. @throws where the index is not there. */
export async function loadPagefind(): Promise<Pagefind> {
  const fromFolder = location.protocol === 'file:';
  const module = fromFolder ? await loadCarried() : await loadModule();
  return module.createInstance({
    baseUrl: new URL('..', searchFolder).pathname,
    excerptLength: 40,
    noWorker: fromFolder,
    ranking: { metaWeights: { title: 5, names: 2 } },
  });
}

async function loadModule(): Promise<PagefindModule> {
  return (await import(new URL('pagefind.js', searchFolder).href)) as PagefindModule;
}

async function loadCarried(): Promise<PagefindModule> {
  Object.assign(globalThis, {
    [carriedAddress]: new URL('pagefind.js', searchFolder).href,
    [carriedFetch]: makeCarriedFetch(searchFolder),
  });
  await loadOnce(new URL(`${carrierFolder}/pagefind.js`, searchFolder).href);
  return (globalThis as unknown as Readonly<Record<typeof carriedPagefind, PagefindModule>>)[carriedPagefind];
}
