/**
 * Small tables that the search page looks things up in, cut into files by how words begin, so that a
 * look-up reads one small file however large the archive is. Each is a classic script that calls
 * `tableCallback` with its name and rows: the same on `http:` and `file:`.
 */

/** Folder of the tables, below the search folder. */
export const tablesFolder = 'tables';

/** Global function that a table's script calls. */
export const tableCallback = 'backfileTable';

/** A record by its names. Short keys: tens of thousands of these travel to browsers. */
export interface NameRow {
  /** Kind: a filter's name. */
  readonly k: 'person' | 'organisation' | 'place' | 'topic' | 'event';
  /** Preferred name, unique among its kind: the value of the filter. */
  readonly n: string;
  /** Address below the site's root. */
  readonly u: string;
  /** Articles. */
  readonly c: number;
  /** Other written forms. */
  readonly v?: readonly string[];
}

/** What the page offers at once: small whatever the archive's size. */
export interface Facets {
  /** Articles by month of publication, in order. */
  readonly months: readonly (readonly [month: string, articles: number])[];
  readonly values: Readonly<
    Partial<
      Record<'outlet' | 'year' | 'certainty' | 'language', readonly (readonly [value: string, articles: number])[]>
    >
  >;
}

/** Records of a name one of whose words begins with some letters, most articles first. */
export interface NamesTable {
  readonly rows: readonly NameRow[];
  /** Whether these are all; else tables of one letter more hold the rest. */
  readonly whole: boolean;
}

/** Letters of a word that the widest tables of names are cut by. */
export const FEWEST_LETTERS = 2;

/** Name of the table of names for the first letters of a word. */
export function namesTable(letters: readonly string[]): string {
  return `names-${plain(letters)}`;
}

/** Name of the table of the archive's vocabulary for a word: its first letter. */
export function wordsTable(word: string): string {
  return `words-${plain([...word].slice(0, 1))}`;
}

/** Name of the table of facets. */
export const facetsTable = 'facets';

/** Letters as part of a file's name, for any script. */
function plain(letters: readonly string[]): string {
  return letters
    .map((letter) => (/[a-z0-9]/u.test(letter) ? letter : `u${letter.codePointAt(0)?.toString(16)}`))
    .join('');
}
