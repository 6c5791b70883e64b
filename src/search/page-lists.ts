import type { SearchRecord } from './records.ts';

/** What an index says of its pages beside their words: which have a value of a filter, and their orders. */
export interface PageLists {
  /** By filter, by value: the numbers of the pages. */
  readonly filters: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** By order: the numbers of the pages. */
  readonly sorts: ReadonlyMap<string, readonly number[]>;
}

/** Lists that grow by one article after the other, which are its pages in that order. */
export interface GrowingLists {
  add(record: SearchRecord): void;
  lists(): PageLists;
}

/** Lists of no pages yet. */
export function startLists(): GrowingLists {
  const filters = new Map<string, Map<string, number[]>>();
  const keys: SearchRecord['sort'][] = [];
  return {
    add({ filters: given, sort }) {
      for (const [name, values] of Object.entries(given))
        for (const value of new Set(values)) pagesOf(filters, name, value).push(keys.length);
      keys.push(sort);
    },
    lists: () => ({
      filters,
      sorts: new Map((['newest', 'oldest'] as const).map((name) => [name, orderBy(keys.map((sort) => sort[name]))])),
    }),
  };
}

function pagesOf(filters: Map<string, Map<string, number[]>>, name: string, value: string): number[] {
  const values = filters.get(name) ?? new Map<string, number[]>();
  const pages = values.get(value) ?? [];
  filters.set(name, values.set(value, pages));
  return pages;
}

/** Numbers in the order of their keys; equal ones in their own. */
function orderBy(keys: readonly string[]): number[] {
  return keys
    .map((key, page) => ({ key, page }))
    .sort((a, b) => (a.key === b.key ? a.page - b.page : a.key < b.key ? -1 : 1))
    .map(({ page }) => page);
}
