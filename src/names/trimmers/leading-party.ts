import { isOfParty, type Trimmer } from '../runs/piece.ts';

/** No region has more words than this, with the party behind it. */
const longest = 3;

/** `Louisiana Republican | Ada Berg`, `South Lisle Democrat | Omar Nasri`: region and party are what somebody is. */
export const leadingParty: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  for (let name = from + 2; name <= from + longest && name < to - 1; name++)
    if (isOfParty(tokens.slice(from, name))) return [{ from: name, to, titleFrom: titleFrom ?? from }];
  return [piece];
};
