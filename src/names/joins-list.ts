import { isPortfolio } from './portfolio.ts';
import type { Token } from './token.ts';

/** What is of several departments: one ministry, not `the ministries of Health, Education and Finance`. */
const ofSeveral = /^(?:ministry|department|directorate|minister|secretary|commission|committee)$/;

/**
 * Whether the comma at this place stands inside the name that begins at `from`:
 * `Ministry of Agriculture, Fisheries and Forestry`.
 */
export function joinsList(tokens: readonly Token[], at: number, from: number): boolean {
  const of = tokens.slice(from, at).findIndex(({ key }) => /^(?:of|for|on)$/.test(key));
  if (tokens[at]!.text !== ',' || of < 1 || !ofSeveral.test(tokens[from + of - 1]!.key)) return false;
  if (!isPortfolio(tokens[at - 1])) return false;
  for (let next = at + 1; ; next++) {
    if (!isPortfolio(tokens[next])) return false;
    while (isPortfolio(tokens[next + 1])) next++;
    const joint = tokens[++next];
    if (joint?.key === 'and') return isPortfolio(tokens[next + 1]);
    if (joint?.text !== ',') return false;
  }
}
