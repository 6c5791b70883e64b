import { FEWEST_LETTERS, type NameRow, type NamesTable, namesTable } from './lookup.ts';

/** A record with the words of its names, folded. */
export interface WordedRow {
  readonly row: NameRow;
  readonly words: readonly string[];
}

/** Rows in a table, at most: about 10 kB as they travel. */
export const MOST_ROWS = 300;

/**
 * The tables of names, by their names: one for each two letters that a word begins with. One that would hold
 * more than `MOST_ROWS` holds the first of them, and each letter more that follows has a table of its own.
 * So a look-up reads a few small files, however many records there are.
 *
 * @param rows in the order they are to be offered.
 */
export function cutNames(rows: readonly WordedRow[]): Map<string, NamesTable> {
  const tables = new Map<string, NamesTable>();
  const cut = (some: readonly WordedRow[], letters: number): void => {
    for (const [start, held] of byStart(some, letters)) {
      const whole = held.length <= MOST_ROWS;
      tables.set(namesTable([...start]), { rows: held.slice(0, MOST_ROWS).map(({ row }) => row), whole });
      if (!whole) cut(held, letters + 1);
    }
  };
  cut(rows, FEWEST_LETTERS);
  return tables;
}

/** Rows under each so many first letters of their words, with the words that begin so. */
function byStart(rows: readonly WordedRow[], letters: number): Map<string, WordedRow[]> {
  const groups = new Map<string, WordedRow[]>();
  for (const { row, words } of rows) {
    const starts = new Map<string, string[]>();
    for (const word of words) {
      const first = [...word].slice(0, letters);
      if (first.length < letters) continue;
      const start = first.join('');
      starts.set(start, [...(starts.get(start) ?? []), word]);
    }
    for (const [start, held] of starts) {
      const group = groups.get(start);
      if (group === undefined) groups.set(start, [{ row, words: held }]);
      else group.push({ row, words: held });
    }
  }
  return groups;
}
