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
export interface PagefindModule {
  createInstance(options: object): Pagefind;
}
