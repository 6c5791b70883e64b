import type { Trimmer } from '../runs/piece.ts';

/** `H. E. | Omar Haddad`, `Qatar | H. H. | Omar Haddad`: letters of address, also written apart. */
export const excellency: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  for (let at = from; at < to - 3; at++) {
    const [first, second] = [tokens[at]!, tokens[at + 1]!];
    if (first.shape !== 'initial' || second.shape !== 'initial' || !/^h [eh]$/.test(`${first.key} ${second.key}`))
      continue;
    const name = { from: at + 2, to, titleFrom: at };
    return at > from ? [{ from, to: at, titleFrom }, name] : [{ ...name, titleFrom: titleFrom ?? at }];
  }
  return [piece];
};
