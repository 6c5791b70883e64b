import type { Trimmer } from '../runs/piece.ts';
import type { Token } from '../words/token.ts';

/** What Gulf papers write for the Emir, where it stands before the other title; else it is a given name. */
const startsWithAmir = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]!.key === 'amir' && /^sh(?:ei|ai|ay)kh$/.test(tokens[from + 1]?.key ?? '');

/**
 * `Sheikh` is the title of a Gulf name (`Sheikh | Salem bin Omar`, `the Amir Sheikh | Salem Al-Omar`), but stays in
 * `Sheikh Rashida`.
 */
export const gulfTitle: Trimmer = (tokens, piece) => {
  const { to, titleFrom } = piece;
  const from = piece.from + (startsWithAmir(tokens, piece.from) ? 1 : 0);
  if (!/^(?:sheikha?|shaikh|shaykh|sultan)$/.test(tokens[from]!.key) || to - from < 3) return [piece];
  // `Sultan bin Salem`, `Dr Sultan Al Harthy`: what stands right before the father or the family is the name.
  if (tokens[from]!.key === 'sultan' && /^(?:bin|ibn|al|el)$/.test(tokens[from + 1]!.key)) return [piece];
  const gulf = tokens
    .slice(from + 1, to)
    .some(({ text, key }) => /^(?:bin|bint|ibn|al|el)$/.test(key) || /^al-/i.test(text));
  return gulf || titleFrom !== null ? [{ from: from + 1, to, titleFrom: titleFrom ?? piece.from }] : [piece];
};
