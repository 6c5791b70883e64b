import type { NumberedTexts } from './number-words.ts';

/**
 * Words that the archive writes with a capital more than twice as often as without, in small letters:
 * names and their parts. Headlines are not asked: many capitalise every word.
 */
export function properWords({ words, reports }: NumberedTexts): ReadonlySet<string> {
  const counts = new Float64Array(words.length);
  for (const { body } of reports) for (const word of body) counts[word]! += 1;
  const balance = new Map<string, number>();
  for (const [number, word] of words.entries()) {
    const key = word.toLowerCase();
    balance.set(key, (balance.get(key) ?? 0) + (word === key ? -2 : 1) * counts[number]!);
  }
  return new Set([...balance].filter(([, more]) => more > 0).map(([word]) => word));
}
