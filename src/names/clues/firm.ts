import { partners } from '../runs/joins-name.ts';
import { isPlainWord } from '../words/tokenise.ts';
import type { Token } from '../words/token.ts';
import type { Clue } from './clue.ts';

/** `Berg & Sons`, `Price and Partners Ltd`: a firm, whoever it is called after. */
function hasPartners(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }, at) => at > 1 && partners.test(key) && /^(?:and|&)$/.test(tokens[at - 1]!.key));
}

/** Partners, and what the sign `&` joins: `Procter & Gamble`, unless it is a headline's short `and`. */
export const firm: Clue = {
  name: 'firm',
  looksAt: 'form',
  weigh({ tokens, passage }) {
    if (hasPartners(tokens)) return { person: -5, organisation: 4, place: -2 };
    const joined = tokens.some(({ text }, at) => text === '&' && at > 0 && at < tokens.length - 1);
    if (!joined || passage.titleCase) return null;
    // `Home & Away` is as often a work.
    return {
      person: -4,
      organisation: tokens.every((token) => token.text === '&' || isPlainWord(token)) ? 1 : 2.5,
      place: -2,
    };
  },
};
