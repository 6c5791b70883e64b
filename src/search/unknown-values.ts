import type { Choice } from './choice.ts';
import { didYouMean } from './did-you-mean.ts';
import { type FilterName, filterNames } from './filters.ts';
import { fold } from './fold.ts';
import { suggest } from './suggest.ts';
import type { Tables } from './tables.ts';

/** A value of a filter that no article has. */
export interface UnknownValue {
  readonly filter: FilterName;
  readonly value: string;
  /** Values that may be meant, likeliest first. */
  readonly near: readonly string[];
}

/** Values named instead of one that is not known. */
const NEAR = 8;

/** The chosen values that no article has: a filter takes a value only as the archive writes it. */
export async function unknownValues(chosen: Choice['filters'], tables: Tables): Promise<UnknownValue[]> {
  const { values } = await tables.facets();
  const asked = filterNames.flatMap((filter) => (chosen[filter] ?? []).map((value) => ({ filter, value })));
  const answers = asked.map(async ({ filter, value }): Promise<UnknownValue[]> => {
    const offered = (values as Partial<Record<FilterName, readonly (readonly [string, number])[]>>)[filter];
    const known = offered?.map(([name]) => name) ?? (await namesOf(filter, value, tables));
    return known.includes(value) ? [] : [{ filter, value, near: nearTo(value, known) }];
  });
  return (await Promise.all(answers)).flat();
}

/** The names of records of a kind that may be meant, also by another spelling or with a slip of the hand. */
async function namesOf(filter: FilterName, value: string, tables: Tables): Promise<string[]> {
  const named = async (words: string): Promise<string[]> => {
    const rows = (await tables.namesLike(words)).filter(({ k }) => k === filter);
    // A record's name may hold its id beside it, which nobody types.
    const whole = rows.filter(({ n }) => n === words);
    return [...whole, ...suggest(rows, words, NEAR)].map(({ n }) => n);
  };
  const found = await named(value);
  const meant = found.length > 0 ? undefined : await didYouMean(value, tables.wordsLike);
  return meant === undefined ? found : named(meant);
}

/** Of a few values all are named; of many those with the same letters first. */
function nearTo(value: string, known: readonly string[]): string[] {
  const alike = known.filter((name) => fold(name) === fold(value));
  return [...new Set([...alike, ...known])].slice(0, alike.length > 0 ? alike.length : NEAR);
}
