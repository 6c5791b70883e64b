import type { PagefindFound, PagefindModule, ResultData } from './pagefind-api.ts';
import type { Query } from './query.ts';

/** What a search finds. */
export interface Found {
  /** Articles found. */
  readonly total: number;
  /** What each is known by in the index, in their order. */
  readonly marks: readonly string[];
  /** The first so many of them, or all there are; what was loaded before is not loaded again. */
  first(count: number): Promise<ResultData[]>;
}

/** The search of an archive. */
export type Search = (query: Query) => Promise<Found>;

/** How results are weighed and shown, the same wherever the archive is searched. */
const shown = { excerptLength: 40, ranking: { metaWeights: { title: 5, names: 2 } } };

/**
 * Opens the index of an archive.
 * @param given Where it lies (`basePath`) and what else Pagefind is to know: `baseUrl`, `noWorker`.
 */
export function openSearch(
  module: PagefindModule,
  given: { readonly basePath: string; readonly baseUrl: string; readonly noWorker?: boolean },
): Search {
  const pagefind = module.createInstance({ ...shown, ...given });
  return async ({ words, options }) => {
    const { results } = await pagefind.search(words, options);
    return asFound(options.sort === undefined ? bestFirst(results) : results);
  };
}

/**
 * Pagefind leaves equally good articles in an order that changes from one search to the next, and adds up a
 * score in any order too: so scores count to six digits, and of equal ones the article's own mark decides.
 */
function bestFirst(results: PagefindFound['results']): PagefindFound['results'] {
  const score = (result: (typeof results)[number]): number => Number(result.score.toPrecision(6));
  return results
    .map((result) => ({ result, score: score(result) }))
    .sort((a, b) => b.score - a.score || (a.result.id < b.result.id ? -1 : 1))
    .map(({ result }) => result);
}

function asFound(results: PagefindFound['results']): Found {
  const loaded: Promise<ResultData>[] = [];
  return {
    total: results.length,
    marks: results.map(({ id }) => id),
    first(count) {
      for (const result of results.slice(loaded.length, Math.max(0, count))) loaded.push(result.data());
      return Promise.all(loaded.slice(0, Math.max(0, count)));
    },
  };
}
