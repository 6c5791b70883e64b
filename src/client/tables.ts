import { foldedWords } from '../search/fold.ts';
import {
  type Facets,
  facetsTable,
  FEWEST_LETTERS,
  type NameRow,
  type NamesTable,
  namesTable,
  tableCallback,
  tablesFolder,
  wordsTable,
} from '../search/lookup.ts';
import { loadOnce } from './load-script.ts';
import { searchFolder } from './search-folder.ts';

const tables = new Map<string, unknown>();

Object.assign(globalThis, {
  [tableCallback]: (name: string, rows: unknown) => {
    tables.set(name, rows);
  },
});

/** A table's rows; none where the archive has no such table, which is how most look-ups end. */
async function table<Rows>(name: string, none: Rows): Promise<Rows> {
  try {
    await loadOnce(new URL(`${tablesFolder}/${name}.js`, searchFolder).href);
  } catch {
    return none;
  }
  return (tables.get(name) as Rows | undefined) ?? none;
}

/** Records with a name that has a word like this one, or the first of them where they are too many. */
async function withWord(word: string): Promise<NamesTable> {
  const letters = [...word];
  let found: NamesTable = { rows: [], whole: true };
  for (let first = FEWEST_LETTERS; first <= letters.length; first += 1) {
    found = await table<NamesTable>(namesTable(letters.slice(0, first)), { rows: [], whole: true });
    if (found.whole) break;
  }
  return found;
}

/**
 * Records that may be meant by what was typed: those with a name that has a word like its longest one. Where
 * these are too many to have them all, those with its next longest too.
 */
export async function namesLike(typed: string): Promise<readonly NameRow[]> {
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
}

/** The archive's words that begin with this word's letter, most used first. */
export const wordsLike = (word: string): Promise<readonly string[]> => table(wordsTable(word), []);

/** What the archive offers to narrow a search by. */
export const facets = (): Promise<Facets> => table<Facets>(facetsTable, { months: [], values: {} });
