import { hasHead, isOfParty, type Trimmer } from '../runs/piece.ts';

/** No region has more words than this, with the party behind it. */
const longest = 3;

/**
 * `Louisiana | Republican | Ada Berg`, `South Lisle | Democrat`: region and party are what somebody is. The region is a
 * place, and the party no name.
 */
export const leadingParty: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  // `Lisle Labour Congress`
  if (hasHead(tokens.slice(from, to))) return [piece];
  for (let name = from + 2; name <= Math.min(from + longest, to); name++) {
    if (!isOfParty(tokens.slice(from, name))) continue;
    const region = { from, to: name - 1, titleFrom: null };
    return name === to ? [region] : [region, { from: name, to, titleFrom: titleFrom ?? from }];
  }
  return [piece];
};
