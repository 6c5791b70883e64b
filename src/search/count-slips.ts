/**
 * How many slips of the hand part two words: a letter too many, too few or another, or two neighbours in each other's
 * place (the optimal string alignment distance after Damerau, 1964).
 * @example countSlips('kahn', 'khan') // 1
 */
export function countSlips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : changed;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, changed, swapped);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
