import type { Trimmer } from '../piece.ts';

/** A Persian epithet before a full name is its title: `Shaheen-e-Watan | Karim Dad Khan`. */
export const epithet: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  const leads = /^\p{L}+-[ei]-\p{L}+$/u.test(tokens[from]!.text) && to - from > 2;
  return leads ? [{ from: from + 1, to, titleFrom: titleFrom ?? from }] : [piece];
};
