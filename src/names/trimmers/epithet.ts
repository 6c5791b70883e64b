import type { Trimmer } from '../runs/piece.ts';

/** A Persian epithet before a full name is its title: `Shaheen-e-Watan | Karim Dad Khan`, also without hyphens. */
export const epithet: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  const hyphened = tokens[from]!.key.includes('-') && /^\p{L}+-[ei]-\p{L}+$/u.test(tokens[from]!.text);
  const spaced = to - from > 3 && tokens[from + 1]!.shape === 'lower' && /^[ei]$/.test(tokens[from + 1]!.key);
  const name = from + (hyphened ? 1 : spaced ? 3 : 0);
  return name > from && to - name > 1 ? [{ from: name, to, titleFrom: titleFrom ?? from }] : [piece];
};
