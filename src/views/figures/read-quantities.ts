import { countPeople } from './count-people.ts';
import { countMoney, countThings } from './count-things.ts';
import type { Quantity } from './quantity.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Reads what the number at one place counts, or null. */
type Counter = (tokens: readonly Token[], at: number) => Quantity | null;

/** The first that reads a number wins. */
const counters: readonly Counter[] = [countMoney, countPeople, countThings];

/** Most sentences have no number: the short way to say so. */
const mayCount =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|(?:thir|for|four|fif|six|seven|eigh|nine)(?:teen|ty))\b/iu;

/** The quantities that an English sentence gives, in its order. */
export function readQuantities(sentence: string): Quantity[] {
  if (!mayCount.test(sentence)) return [];
  const tokens = tokensOf(sentence);
  return tokens.flatMap(({ number }, at) => {
    if (number === null) return [];
    for (const count of counters) {
      const quantity = count(tokens, at);
      if (quantity !== null) return [quantity];
    }
    return [];
  });
}
