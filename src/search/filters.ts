/** The filters of the search: what the index is written with and what the page offers. */

/** Filters a reader chooses values of, in the order they are offered. */
export const filterNames = [
  'person',
  'organisation',
  'place',
  'topic',
  'outlet',
  'event',
  'year',
  'certainty',
  'language',
] as const;

/** One of the filters a reader chooses values of. */
export type FilterName = (typeof filterNames)[number];

/** Filters an article has one value of: of several chosen it never has all. */
export const singleFilters: ReadonlySet<FilterName> = new Set(['outlet', 'event', 'year', 'certainty', 'language']);

/**
 * Filters that only carry the range of days: the days an article may have been published on; the
 * months that hold them; and, where the days are too many to list, the months once more as `coarse`.
 */
export const rangeFilters = ['day', 'month', 'coarse'] as const;

/** Value of `year` for an article without a day of publication. */
export const undated = 'undated';
