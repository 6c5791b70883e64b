import type { Certainty, Inferred } from '../model.ts';
import { compareText, type Catalogue } from './catalogue.ts';
import type { PlainKey } from './strings/strings.ts';

/** One kind of value with how the archive's values of it are known. */
export interface Tally {
  readonly what: string;
  readonly counts: Readonly<Record<Certainty, number>>;
  /** Articles or events that have no such value. */
  readonly missing: number;
}

/** A rule with what it gives and how often it gave it. */
export interface RuleCount {
  readonly rule: string;
  readonly gives: string;
  readonly count: number;
}

interface Kind {
  readonly name: PlainKey;
  readonly values: (catalogue: Catalogue) => readonly (Inferred<string> | null)[];
}

const kinds: readonly Kind[] = [
  { name: 'headlines', values: ({ entries }) => entries.map(({ article }) => article.headline) },
  { name: 'daysOfPublication', values: ({ entries }) => entries.map(({ published }) => published) },
  { name: 'outletsGiven', values: ({ entries }) => entries.map(({ article }) => article.outlet) },
  { name: 'standfirsts', values: ({ entries }) => entries.map(({ article }) => article.standfirst) },
  { name: 'bylines', values: ({ entries }) => entries.map(({ article }) => article.byline) },
  { name: 'eventTitles', values: ({ events }) => events.map(({ title }) => title) },
  { name: 'daysOfEvents', values: ({ events }) => events.map(({ day }) => day) },
];

interface Ruled {
  readonly name: PlainKey;
  /** What rules gave, in lists: an archive has too many names to gather them in one. */
  readonly given: (catalogue: Catalogue) => Iterable<readonly ({ readonly rule: string } | null)[]>;
}

const ruled: readonly Ruled[] = [
  ...kinds.map(({ name, values }): Ruled => ({ name, given: (catalogue) => [values(catalogue)] })),
  { name: 'names', given: ({ entries }) => entries.map(({ mentions }) => mentions) },
  { name: 'dayExpressions', given: ({ entries }) => entries.map(({ days }) => days) },
  { name: 'topicsGiven', given: ({ entries }) => entries.map(({ topics }) => topics) },
];

/** How many values of each kind are stated, implied, guessed and missing. */
export function tallyCertainty(catalogue: Catalogue): Tally[] {
  return kinds.map(({ name, values }) => {
    const all = values(catalogue);
    const counts = { stated: 0, implied: 0, guessed: 0 };
    for (const value of all) if (value !== null) counts[value.certainty] += 1;
    return {
      what: catalogue.wording.strings[name],
      counts,
      missing: all.filter((value) => value === null).length,
    };
  });
}

/** Every rule that gave a value, by what it gives, the busiest first. */
export function countRules(catalogue: Catalogue): RuleCount[] {
  return ruled.flatMap(({ name, given }) => {
    const counts = new Map<string, number>();
    for (const list of given(catalogue))
      for (const value of list) if (value !== null) counts.set(value.rule, (counts.get(value.rule) ?? 0) + 1);
    return [...counts]
      .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
      .map(([rule, count]) => ({ rule, count, gives: catalogue.wording.strings[name] }));
  });
}
