import { type FilterName, singleFilters } from './filters.ts';
import type { Choice } from './choice.ts';
import { daysInMonth } from '../months.ts';
import { indexedQuery } from './indexed-text.ts';

/** A filter in Pagefind's own grammar. */
export type Filter =
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | Readonly<Record<string, string>>;

/** What Pagefind is asked. */
export interface Query {
  /** Null asks for all articles. */
  readonly words: string | null;
  readonly options: { readonly filters: Filter; readonly sort?: Readonly<Record<string, string>> };
}

/** What telephones, word processors and other languages write for the quotation mark that holds a phrase. */
const QUOTES = /[“”„‟«»＂]/gu;

/** A choice as a question to Pagefind. `months` are those the archive has, in order. */
export function queryOf(choice: Choice, months: readonly string[]): Query {
  const chosen = Object.entries(choice.filters) as [FilterName, readonly string[]][];
  const filters: Filter[] = chosen.map(([name, values]) =>
    combine(
      singleFilters.has(name) ? 'any' : choice.match,
      values.map((value) => ({ [name]: value })),
    ),
  );
  if (choice.from !== '' || choice.to !== '') filters.push(rangeFilter(...inOrder(choice), months));
  return {
    words: choice.words === '' ? null : indexedQuery(choice.words.replace(QUOTES, '"')),
    options: {
      filters: filters.length === 0 ? {} : { all: filters },
      // Without words all are equally relevant: then the newest come first.
      ...((choice.sort === 'newest' || (choice.sort === 'relevance' && choice.words === '')) && {
        sort: { newest: 'desc' },
      }),
      ...(choice.sort === 'oldest' && { sort: { oldest: 'asc' } }),
    },
  };
}

function combine(match: Choice['match'], filters: readonly Filter[]): Filter {
  return match === 'any' ? { any: filters } : { all: filters };
}

/** Whoever names the later day first means the days between all the same. */
function inOrder({ from, to }: Choice): [from: string, to: string] {
  return from !== '' && to !== '' && from > to ? [to, from] : [from, to];
}

/** Matches no article. */
const nothing: Filter = { month: 'none' };

/**
 * Articles whose day of publication may lie in the range: whole months by month, the months at its
 * ends by day. An article whose day is only known to a month or more matches when any day of it may.
 */
function rangeFilter(from: string, to: string, months: readonly string[]): Filter {
  const inside = months.filter(
    (month) => (from === '' || month >= from.slice(0, 7)) && (to === '' || month <= to.slice(0, 7)),
  );
  const parts = inside.flatMap((month): Filter[] => {
    const days = daysInMonth(month);
    const wanted = days.filter((day) => (from === '' || day >= from) && (to === '' || day <= to));
    if (wanted.length === days.length) return [{ month }];
    return [...wanted.map((day) => ({ day })), { coarse: month }];
  });
  return parts.length === 0 ? nothing : { any: parts };
}
