import { isPortfolio } from './portfolio.ts';
import type { Token } from '../words/token.ts';

/** What is of several departments: one ministry, not `the ministries of Health, Education and Finance`. */
const ofSeveral = /^(?:ministry|department|directorate|minister|secretary|commission|committee)$/;

/** How many tokens join at this place of a list: a comma, or a comma and `and`; 0 for none. */
function joint(tokens: readonly Token[], at: number): 0 | 1 | 2 {
  if (tokens[at]?.text !== ',') return 0;
  return tokens[at + 1]?.key === 'and' ? 2 : 1;
}

/**
 * How many tokens stand at the comma at this place before the name that begins at `from` goes on, 0 where it does not:
 * 1 in `Ministry of Agriculture, Fisheries and Forestry`, 2 before the last of `Lands, Water, and Rural Development`.
 */
export function joinsList(tokens: readonly Token[], at: number, from: number): 0 | 1 | 2 {
  const joins = joint(tokens, at);
  const of = tokens.slice(from, at).findIndex(({ key }) => /^(?:of|for|on)$/.test(key));
  if (joins === 0 || of < 1 || !ofSeveral.test(tokens[from + of - 1]!.key)) return 0;
  if (!isPortfolio(tokens[at - 1])) return 0;
  // The last of a list, which stands behind the others already.
  if (joins === 2)
    return tokens.slice(from, at).some(({ text }) => text === ',') && isPortfolio(tokens[at + 2]) ? 2 : 0;
  for (let next = at + 1; ; next++) {
    if (!isPortfolio(tokens[next])) return 0;
    while (isPortfolio(tokens[next + 1])) next++;
    next++;
    if (tokens[next]?.key === 'and') return isPortfolio(tokens[next + 1]) ? 1 : 0;
    const further = joint(tokens, next);
    if (further === 0) return 0;
    if (further === 2) return isPortfolio(tokens[next + 2]) ? 1 : 0;
  }
}
