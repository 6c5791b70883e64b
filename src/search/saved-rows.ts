/**
 * What of each article a saved list says, in a few tables cut by the marks that Pagefind knows articles by: a list of
 * ten thousand reads these and not ten thousand files.
 */
import type { SearchRecord } from './records.ts';
import type { ReadTable } from './tables.ts';

/** An article of a saved list. What is not known is empty. */
export interface SavedRow {
  readonly title: string;
  readonly published: string;
  readonly certainty: string;
  readonly outlet: string;
  readonly event: string;
  /** Below the site's root. */
  readonly url: string;
}

/** The order in which a table holds a row's values. */
const fields = ['title', 'published', 'certainty', 'outlet', 'event', 'url'] as const;

/** A table: values of each row, by the article's mark. */
export type SavedTable = Readonly<Record<string, readonly string[]>>;

/** Name of the table that holds an article, by its mark: the language of the index and digits of a hash. */
export function savedTable(mark: string): string {
  return `list-${mark.charAt(mark.lastIndexOf('_') + 1)}`;
}

/** What a table holds of an article. */
export function savedValues({ url, meta }: Pick<SearchRecord, 'url' | 'meta'>): string[] {
  return fields.map((field) => (field === 'url' ? url : (meta[field] ?? '')));
}

/** The row of an article; undefined where the table does not hold it. */
function savedRow(table: SavedTable, mark: string): SavedRow | undefined {
  const values = table[mark];
  if (values === undefined) return undefined;
  return Object.fromEntries(fields.map((field, place) => [field, values[place] ?? ''])) as Record<
    (typeof fields)[number],
    string
  >;
}

/**
 * What a saved list says of each of these articles; null where not all are there. `onRead` is told which part of the
 * tables is read.
 */
export async function readSavedRows(
  read: ReadTable,
  marks: readonly string[],
  onRead: (part: number) => void,
): Promise<readonly SavedRow[] | null> {
  const names = [...new Set(marks.map(savedTable))];
  const tables = new Map<string, SavedTable>();
  for (const name of names) {
    tables.set(name, ((await read(name)) as SavedTable | undefined) ?? {});
    onRead(tables.size / names.length);
  }
  const rows = marks.flatMap((mark) => savedRow(tables.get(savedTable(mark)) ?? {}, mark) ?? []);
  return rows.length === marks.length ? rows : null;
}
