import { readEdtf } from '../edtf.ts';
import { partFilter } from './filters.ts';
import { mergeSorted } from './merge-sorted.ts';
import { partFolder } from './part-folder.ts';
import type { PagefindFound, PagefindModule, ResultData } from './pagefind-api.ts';
import type { Query } from './query.ts';

/** What a search finds. */
export interface Found {
  /** Articles found. */
  readonly total: number;
  /** The first so many of them, or all there are; what was loaded before is not loaded again. */
  first(count: number): Promise<ResultData[]>;
}

/** The search of an archive, whatever the parts its index is in. */
export type Search = (query: Query) => Promise<Found>;

/** How results are weighed and shown, the same wherever the archive is searched. */
const shown = { excerptLength: 40, ranking: { metaWeights: { title: 5, names: 2 } } };

/**
 * Opens the parts of an index as one.
 *
 * @param folder Address of the search folder, ending in a slash.
 * @param parts How many parts it has.
 * @param given What else Pagefind is to know: `baseUrl`, `noWorker`.
 */
export async function openParts(
  module: PagefindModule,
  folder: string,
  parts: number,
  given: { readonly baseUrl: string; readonly noWorker?: boolean },
): Promise<Search> {
  const address = (part: number): string => `${folder}${partFolder(part)}/`;
  const pagefind = module.createInstance({ ...shown, ...given, basePath: address(0) });
  const { baseUrl } = given;
  for (let part = 1; part < parts; part += 1) await pagefind.mergeIndex(address(part), { ...shown, baseUrl });

  const ask = async ({ words, options }: Query): Promise<(() => Promise<ResultData>)[]> => {
    const { results } = await pagefind.search(words, options);
    return (options.sort === undefined ? bestFirst(results) : results).map((result) => () => result.data());
  };
  const askInOrder = async ({ words, options }: Query): Promise<Found> => {
    const { filters, sort } = options;
    const chosen = Object.keys(filters).length === 0 ? [] : [filters];
    const lists = await Promise.all(
      Array.from({ length: parts }, (_, part) =>
        ask({
          words,
          options: { filters: { all: [...chosen, { [partFilter]: String(part) }] }, ...(sort && { sort }) },
        }),
      ),
    );
    return asFound(lists, sort?.['newest'] === undefined ? 1 : -1);
  };
  // Pagefind merges the parts' results by their scores, and sorts only within each.
  return async (query) =>
    parts === 1 || query.options.sort === undefined ? asFound([await ask(query)], 1) : askInOrder(query);
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

/** Lists each in order already, as one in that order: `direction` is 1 from the oldest on, -1 from the newest. */
function asFound(lists: readonly (readonly (() => Promise<ResultData>)[])[], direction: 1 | -1): Found {
  const next = mergeSorted(lists, (a, b) => compareDays(a, b, direction));
  const loaded: ResultData[] = [];
  let loading = Promise.resolve();
  return {
    total: lists.reduce((sum, { length }) => sum + length, 0),
    async first(count) {
      // One after the other: a reader may ask for more while a list is being saved.
      loading = loading.then(async () => {
        loaded.push(...(await next(count - loaded.length)));
      });
      await loading;
      return loaded.slice(0, count);
    },
  };
}

/** By the first day an article may have been published on; those without one are last either way. */
function compareDays(a: ResultData, b: ResultData, direction: 1 | -1): number {
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one === other) return 0;
  if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
  return one < other ? -direction : direction;
}

function dayOf({ meta }: ResultData): string | undefined {
  return meta['published'] === undefined ? undefined : readEdtf(meta['published'])?.first;
}
