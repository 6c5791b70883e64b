import { foldedWords } from './fold.ts';
import type { SearchRecord } from './records.ts';

/** A filter's name. */
type Filter = keyof SearchRecord['filters'];

/** What the tables say of all records together. The records need not be in memory together: each is counted as it comes. */
export interface Tally {
  add(record: SearchRecord): void;
  /** Articles by each value of a filter, by value in code-unit order. */
  valuesOf(filter: Filter): [value: string, articles: number][];
  /** Words that two articles or more use, most used first. */
  vocabulary(): string[];
}

/** Words that stand in fewer articles are as likely misspelt as the reader's own. */
const FEWEST_ARTICLES = 2;

interface Count {
  articles: number;
}

/** A string of its own: a longer word cut out of a text keeps all of the text in memory as long as it is kept. */
const copyOf = (word: string): string => Buffer.from(word, 'utf16le').toString('utf16le');

function count(counts: Map<string, Count>, value: string): void {
  const known = counts.get(value);
  if (known === undefined) counts.set(copyOf(value), { articles: 1 });
  else known.articles += 1;
}

/** A tally of these filters, of no records yet. */
export function startTally(filters: readonly Filter[]): Tally {
  const values = new Map(filters.map((filter) => [filter, new Map<string, Count>()]));
  const words = new Map<string, Count>();
  return {
    add(record) {
      for (const [filter, counts] of values) for (const value of record.filters[filter] ?? []) count(counts, value);
      for (const word of new Set(foldedWords(record.content))) count(words, word);
    },
    valuesOf: (filter) =>
      [...(values.get(filter) ?? [])]
        .map(([value, { articles }]): [string, number] => [value, articles])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    vocabulary: () =>
      [...words]
        .filter(([word, { articles }]) => articles >= FEWEST_ARTICLES && word.length > 2 && !/\d/u.test(word))
        .sort(([a, many], [b, few]) => few.articles - many.articles || (a < b ? -1 : 1))
        .map(([word]) => word),
  };
}
