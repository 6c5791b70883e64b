import type { Archive } from '../model.ts';
import { recordAddress } from '../addresses.ts';
import { uniqueLabels } from './labels.ts';
import { foldedWords } from './fold.ts';
import { cutNames } from './cut-names.ts';
import { type Facets, facetsTable, type NameRow, wordsTable } from './lookup.ts';
import { undated } from './filters.ts';
import type { SearchRecord } from './records.ts';

/** Rows of each table by its name. */
export type Tables = ReadonlyMap<string, unknown>;

/** Words that stand in fewer articles are as likely misspelt as the reader's own. */
const FEWEST_ARTICLES = 2;

/** Every table of the search page of an index in so many parts. */
export function makeTables(archive: Archive, records: readonly SearchRecord[], parts: number): Tables {
  return new Map<string, unknown>([
    [facetsTable, makeFacets(records, parts)],
    ...cutNames(nameRows(archive).map((row) => ({ row, words: wordsOf(row) }))),
    ...tableOf(vocabulary(records), (word) => [wordsTable(word)]),
  ]);
}

function tableOf<Row>(rows: readonly Row[], namesOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const tables = new Map<string, Row[]>();
  for (const row of rows)
    for (const name of new Set(namesOf(row))) {
      const table = tables.get(name);
      if (table === undefined) tables.set(name, [row]);
      else table.push(row);
    }
  return tables;
}

const wordsOf = ({ n, v = [] }: NameRow): string[] => [...new Set([n, ...v].flatMap(foldedWords))];

function nameRows(archive: Archive): NameRow[] {
  const labels = uniqueLabels(archive);
  const given = new Map<string, number>();
  for (const { topics } of archive.entries.values())
    for (const { topic } of topics) given.set(topic, (given.get(topic) ?? 0) + 1);
  return [
    ...archive.authorities.map(({ id, kind, name, namings, variants }): NameRow => {
      const others = variants.map(({ form }) => form).filter((form) => form !== name);
      return {
        k: kind,
        n: labels.get(id) ?? name,
        u: recordAddress(kind, id),
        c: namings.length,
        ...(others.length > 0 && { v: others }),
      };
    }),
    ...archive.topics
      .filter(({ id }) => given.has(id))
      .map(
        ({ id, label }): NameRow => ({ k: 'topic', n: label, u: recordAddress('topic', id), c: given.get(id) ?? 0 }),
      ),
    ...archive.events
      .filter(({ reports }) => reports.length > 1)
      .map(
        ({ id, title, reports }): NameRow => ({
          k: 'event',
          n: title.value,
          u: recordAddress('event', id),
          c: reports.length,
        }),
      ),
  ].sort((a, b) => b.c - a.c || (a.n < b.n ? -1 : 1));
}

/** Words that two articles or more use, most used first. */
function vocabulary(records: readonly SearchRecord[]): string[] {
  const articles = new Map<string, number>();
  for (const { content } of records)
    for (const word of new Set(foldedWords(content)))
      if (word.length > 2 && !/\d/u.test(word)) articles.set(word, (articles.get(word) ?? 0) + 1);
  return [...articles]
    .filter(([, count]) => count >= FEWEST_ARTICLES)
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([word]) => word);
}

function makeFacets(records: readonly SearchRecord[], parts: number): Facets {
  const count = (name: keyof SearchRecord['filters']): [string, number][] => {
    const counts = new Map<string, number>();
    for (const { filters } of records)
      for (const value of filters[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const byCount = (name: keyof SearchRecord['filters']) => count(name).sort((a, b) => b[1] - a[1]);
  return {
    parts,
    months: count('month'),
    values: {
      outlet: byCount('outlet'),
      year: count('year').sort(([a], [b]) => Number(a === undated) - Number(b === undated) || (a < b ? 1 : -1)),
      certainty: byCount('certainty'),
      language: byCount('language'),
    },
  };
}
