import { foldedWords } from './fold.ts';
import {
  type Facets,
  facetsTable,
  FEWEST_LETTERS,
  type NameRow,
  type NamesTable,
  namesTable,
  wordsTable,
} from './lookup.ts';
import { type SavedRow, savedRow, type SavedTable, savedTable } from './saved-rows.ts';

/** What a site's small tables tell. */
export interface Tables {
  /**
   * Records that may be meant by what was typed: those with a name that has a word like its longest one. Where
   * these are too many to have them all, those with its next longest too.
   */
  readonly namesLike: (typed: string) => Promise<readonly NameRow[]>;
  /**
   * The archive's words that begin with this word's letter, most used first, and then those of names that begin with
   * its first two, though but one article has them: whoever looks for a name may never have seen it written.
   */
  readonly wordsLike: (word: string) => Promise<readonly string[]>;
  /**
   * What a saved list says of each of these articles; null where not all are there. `onRead` is told which part of the
   * tables is read.
   */
  readonly savedRows: (marks: readonly string[], onRead: (part: number) => void) => Promise<readonly SavedRow[] | null>;
  /** What the archive offers to narrow a search by. */
  readonly facets: () => Promise<Facets>;
}

/** The tables of a site. `read` gives one by its name: undefined where there is none, which is how most look-ups end. */
export function openTables(read: (name: string) => Promise<unknown>): Tables {
  const rowsOf = async <Rows>(name: string, none: Rows): Promise<Rows> =>
    ((await read(name)) as Rows | undefined) ?? none;

  /** Records with a name that has a word like this one, or the first of them where they are too many. */
  async function withWord(word: string): Promise<NamesTable> {
    const letters = [...word];
    let found: NamesTable = { rows: [], whole: true };
    for (let first = FEWEST_LETTERS; first <= letters.length; first += 1) {
      found = await rowsOf<NamesTable>(namesTable(letters.slice(0, first)), { rows: [], whole: true });
      if (found.whole) break;
    }
    return found;
  }

  return {
    async namesLike(typed) {
      const words = foldedWords(typed)
        .filter((word) => [...word].length >= FEWEST_LETTERS)
        .toSorted((a, b) => b.length - a.length);
      const [longest, next] = words;
      if (longest === undefined) return [];
      const { rows, whole } = await withWord(longest);
      if (whole || next === undefined) return rows;
      const others = (await withWord(next)).rows;
      const known = new Set(rows.map(({ u }) => u));
      return [...rows, ...others.filter(({ u }) => !known.has(u))];
    },
    async wordsLike(word) {
      const beginning = [...word].slice(0, FEWEST_LETTERS);
      const [words, { rows }] = await Promise.all([
        rowsOf<readonly string[]>(wordsTable(word), []),
        rowsOf<NamesTable>(namesTable(beginning), { rows: [], whole: true }),
      ]);
      return [...words, ...new Set(rows.flatMap(({ n, v = [] }) => [n, ...v].flatMap(foldedWords)))];
    },
    async savedRows(marks, onRead) {
      const names = [...new Set(marks.map(savedTable))];
      const tables = new Map<string, SavedTable>();
      for (const name of names) {
        tables.set(name, await rowsOf<SavedTable>(name, {}));
        onRead(tables.size / names.length);
      }
      const rows = marks.flatMap((mark) => savedRow(tables.get(savedTable(mark)) ?? {}, mark) ?? []);
      return rows.length === marks.length ? rows : null;
    },
    facets: () => rowsOf<Facets>(facetsTable, { months: [], values: {} }),
  };
}
