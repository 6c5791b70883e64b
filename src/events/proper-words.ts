import type { Reading } from '../model.ts';

const wordPattern = /\p{L}[\p{L}\p{M}\p{N}]*/gu;

/**
 * Words that the archive writes with a capital more than twice as often as without, in small letters:
 * names and their parts. Headlines are not asked: many capitalise every word.
 */
export function properWords(readings: readonly Reading[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { article } of readings) {
    for (const { kind, text } of article.blocks) {
      if (kind === 'boilerplate' || kind === 'subheading') continue;
      for (const [word] of text.matchAll(wordPattern)) {
        const key = word.toLowerCase();
        balance.set(key, (balance.get(key) ?? 0) + (word === key ? -2 : 1));
      }
    }
  }
  return new Set([...balance].filter(([, more]) => more > 0).map(([word]) => word));
}
