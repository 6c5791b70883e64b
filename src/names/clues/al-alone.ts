import type { Clue } from './clue.ts';

const article = /^(?:al|el|la|los|las|le)$/;

/** `Al Waha` by itself is as often a paper or a town, `Al Bahr Al Azraq` is no person: a person's `Al` follows other names. */
export const alAlone: Clue = {
  name: 'al-alone',
  looksAt: 'form',
  weigh({ tokens }) {
    if (!article.test(tokens[0]!.key)) return null;
    if (tokens.length === 2) return { person: -1.8, place: 0.3 };
    return tokens.length === 4 && tokens[0]!.key === tokens[2]!.key ? { person: -4, place: 1 } : null;
  },
};
