import type { Trimmer } from '../piece.ts';

/** `Sheikh` is the title of a Gulf name (`Sheikh | Salem bin Omar`), but stays in `Sheikh Rashida`. */
export const gulfTitle: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  if (!/^(?:sheikha?|shaikh|shaykh|sultan)$/.test(tokens[from]!.key) || to - from < 3) return [piece];
  // `Sultan bin Salem`, `Dr Sultan Al Harthy`: what stands right before the father or the family is the name.
  if (tokens[from]!.key === 'sultan' && /^(?:bin|ibn|al|el)$/.test(tokens[from + 1]!.key)) return [piece];
  const gulf = tokens
    .slice(from + 1, to)
    .some(({ text, key }) => /^(?:bin|bint|ibn|al|el)$/.test(key) || /^al-/i.test(text));
  return gulf || titleFrom !== null ? [{ from: from + 1, to, titleFrom: titleFrom ?? from }] : [piece];
};
