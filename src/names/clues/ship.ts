import { after, before } from '../candidate.ts';
import type { Token } from '../words/token.ts';
import { isCapitalised } from '../words/tokenise.ts';
import type { Clue } from './clue.ts';

/** What ships carry before their names; not those that are people’s initials as often (`MS`, `SS`). */
const prefixes = new Set('mv msv rms uss usns uscgc hms hmas hmcs hmnzs ins kri brp pns bns tcg roks'.split(' '));

/** Kinds of ships, as they stand in small letters before a name. */
const kinds =
  /^(?:ship|ferry|tanker|trawler|freighter|frigate|destroyer|cruiser|warship|battleship|submarine|corvette|vessel|yacht|icebreaker|steamer|steamship|schooner|liner|containership|tugboat|dredger|motorboat|lifeboat)$/;

/** `MV Princess Adela`, `the ferry Santa Lucia`: a ship, whoever it is called after, is none of the three kinds. */
export const ship: Clue = {
  name: 'ship',
  looksAt: 'use',
  weigh(candidate) {
    const { tokens, role } = candidate;
    const isPrefix = (token: Token | undefined) => token?.shape === 'caps' && prefixes.has(token.key);
    const next = tokens[1] ?? after(candidate);
    const own = isPrefix(tokens[0]) && next?.joined === true && isCapitalised(next);
    // `MV Princess Adela`: the title was taken off.
    const previous = before(candidate, role === null ? 1 : role.split(' ').length + 1);
    if (own || isPrefix(previous)) return { person: -9, organisation: -5, place: -5 };
    const kind = role === null && previous?.shape === 'lower' && kinds.test(previous.key);
    return kind ? { person: -4, organisation: -1.5, place: -3 } : null;
  },
};
