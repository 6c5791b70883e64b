import type { Clue } from './clue.ts';

/** `Al Waha` by itself is as often a paper or a town; a person's `Al` follows other names. */
export const alAlone: Clue = {
  name: 'al-alone',
  looksAt: 'form',
  weigh: ({ tokens }) =>
    tokens.length === 2 && /^(?:al|el|la|los|las|le)$/.test(tokens[0]!.key) ? { person: -1.8, place: 0.3 } : null,
};
