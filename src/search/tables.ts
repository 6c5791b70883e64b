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
  /** What the archive offers to narrow a search by. */
  readonly facets: () => Promise<Facets>;
}

/** Gives a table by its name: undefined where there is none, which is how most look-ups end. */
export type ReadTable = (name: string) => Promise<unknown>;

/** The tables of a site. */
export function openTables(read: ReadTable): Tables {
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
    facets: () => rowsOf<Facets>(facetsTable, { months: [], values: {} }),
  };
}
