import { partners } from '../joins-name.ts';
import type { Clue } from './clue.ts';

/** `Berg & Sons`, `Price and Partners Ltd`: a firm, whoever it is called after. */
export const firm: Clue = {
  name: 'firm',
  looksAt: 'form',
  weigh: ({ tokens }) =>
    tokens.some(({ key }, at) => at > 1 && partners.test(key) && /^(?:and|&)$/.test(tokens[at - 1]!.key))
      ? { person: -5, organisation: 4, place: -2 }
      : null,
};
