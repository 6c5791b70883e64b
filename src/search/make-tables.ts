import type { Archive } from '../model.ts';
import { recordAddress } from '../addresses.ts';
import { uniqueLabels } from './labels.ts';
import { foldedWords } from './fold.ts';
import { cutNames } from './cut-names.ts';
import { type Facets, facetsTable, type NameRow, wordsTable } from './lookup.ts';
import { undated } from './filters.ts';
import type { PageLists } from './page-lists.ts';
import { vocabularyOf, type WordCounts } from './vocabulary.ts';

/** Rows of each table by its name. */
export type Tables = ReadonlyMap<string, unknown>;

/** Every table of the search page of an archive, of whose articles these are the lists and the words. */
export function makeTables(archive: Archive, lists: PageLists, words: WordCounts): Tables {
  return new Map<string, unknown>([
    [facetsTable, makeFacets(lists)],
    ...cutNames(nameRows(archive).map((row) => ({ row, words: wordsOf(row) }))),
    ...tableOf(vocabularyOf(words), (word) => [wordsTable(word)]),
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

function makeFacets({ filters }: PageLists): Facets {
  const articlesBy = (name: string): [value: string, articles: number][] =>
    [...(filters.get(name) ?? [])]
      .map(([value, pages]): [string, number] => [value, pages.length])
      .sort(([a], [b]) => (a < b ? -1 : 1));
  const byCount = (name: string) => articlesBy(name).sort((a, b) => b[1] - a[1]);
  return {
    months: articlesBy('month'),
    values: {
      outlet: byCount('outlet'),
      year: articlesBy('year').sort(([a], [b]) => Number(a === undated) - Number(b === undated) || (a < b ? 1 : -1)),
      certainty: byCount('certainty'),
      language: byCount('language'),
    },
  };
}
