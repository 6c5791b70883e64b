import { fold, foldedWords } from './fold.ts';
import type { NameRow } from './lookup.ts';

/** Whether each word asked for begins a word of the name, in any order. */
function answers(name: string, asked: readonly string[]): boolean {
  const words = foldedWords(name);
  return asked.every((word) => words.some((other) => other.startsWith(word)));
}

/**
 * Records a reader who typed this may mean: every word must begin a word of one of the record's names.
 * A name that is typed in full comes first, then the records of most articles.
 */
export function suggest(rows: readonly NameRow[], typed: string, most: number): NameRow[] {
  const asked = foldedWords(typed);
  if (asked.length === 0) return [];
  const whole = fold(typed);
  const names = ({ n, v = [] }: NameRow): readonly string[] => [n, ...v];
  return rows
    .filter((row) => names(row).some((name) => answers(name, asked)))
    .map((row) => ({ row, exact: names(row).some((name) => fold(name) === whole) }))
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.row.c - a.row.c)
    .slice(0, most)
    .map(({ row }) => row);
}
