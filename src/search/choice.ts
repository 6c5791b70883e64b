import { daysInMonth } from '../months.ts';
import { type FilterName, filterNames } from './filters.ts';

/** What the reader asks for. The whole of it is in the page's address and can be shared. */
export interface Choice {
  readonly words: string;
  readonly sort: 'relevance' | 'newest' | 'oldest';
  /** First and last day of publication, `YYYY-MM-DD`, or empty. */
  readonly from: string;
  readonly to: string;
  /** Whether an article must have all of the values chosen in one filter, or any; any of those it has one of. */
  readonly match: 'all' | 'any';
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
}

const sorts = ['newest', 'oldest'] as const;

function day(value: string | null): string {
  const isDay = value !== null && /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}$/u.test(value);
  return isDay && daysInMonth(value.slice(0, 7)).includes(value) ? value : '';
}

/** The choice that the query part of an address carries; what is not understood is left out. */
export function choiceFromAddress(search: string): Choice {
  const parameters = new URLSearchParams(search);
  const chosen = filterNames.map((name) => [name, parameters.getAll(name).filter((value) => value !== '')] as const);
  return {
    words: (parameters.get('q') ?? '').trim(),
    sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    from: day(parameters.get('from')),
    to: day(parameters.get('to')),
    match: parameters.get('match') === 'any' ? 'any' : 'all',
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
  };
}

/** The choice as the query part of an address; what is as usual is left out. */
export function choiceToAddress({ words, sort, from, to, match, filters }: Choice): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (from !== '') parameters.set('from', from);
  if (to !== '') parameters.set('to', to);
  if (match !== 'all') parameters.set('match', match);
  for (const name of filterNames) for (const value of filters[name] ?? []) parameters.append(name, value);
  return `?${parameters}`;
}

/** The choice with a value of a filter added, or taken away where it was chosen. */
export function toggle(choice: Choice, name: FilterName, value: string): Choice {
  const now = choice.filters[name] ?? [];
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
  const { [name]: _, ...others } = choice.filters;
  return { ...choice, filters: next.length === 0 ? others : { ...others, [name]: next } };
}
