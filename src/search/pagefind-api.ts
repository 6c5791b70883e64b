/** What the search uses of Pagefind's browser API. */

/** One article found, with the words marked in its excerpt (HTML made by Pagefind, text escaped). */
export interface ResultData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What Pagefind finds: results load one by one. */
export interface PagefindFound {
  readonly results: readonly { readonly id: string; readonly score: number; data(): Promise<ResultData> }[];
}

/** Pagefind over an index. */
export interface Pagefind {
  search(words: string | null, options: object): Promise<PagefindFound>;
}

/** Pagefind's module: makes one instance over the index at `basePath`. */
export interface PagefindModule {
  createInstance(options: object): Pagefind;
}
