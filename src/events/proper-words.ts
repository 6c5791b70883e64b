import type { ReportWords } from './read-report.ts';

/**
 * Words that the archive writes with a capital more than twice as often as without, in small letters:
 * names and their parts. Headlines are not asked: many capitalise every word.
 *
 * @param words the word of each number
 */
export function properWords(reports: readonly ReportWords[], words: readonly string[]): ReadonlySet<string> {
  const counts = new Float64Array(words.length);
  for (const { words: own, body } of reports) for (let at = 0; at < own.length; at += 1) counts[own[at]!]! += body[at]!;
  const balance = new Map<string, number>();
  for (const [number, word] of words.entries()) {
    const key = word.toLowerCase();
    balance.set(key, (balance.get(key) ?? 0) + (word === key ? -2 : 1) * counts[number]!);
  }
  return new Set([...balance].filter(([, more]) => more > 0).map(([word]) => word));
}
