import { after, before } from '../candidate.ts';
import type { Clue, Votes } from './clue.ts';

/** People who fight or act for a body; a person has none, only supporters and loyalists. */
const members =
  /^(?:fighters|militants|insurgents|rebels|guerrillas|guerillas|gunmen|combatants|terrorists|militiamen|jihadists|extremists|commandos|operatives|cadres|activists|members|recruits|factions?)$/;

/** What ties such people to their body. */
const ties = /^(?:of|from|with|to)$/;

/** One who speaks, leads or stands for a body. */
const officers =
  /^(?:leaders?|commanders?|fighter|militant|insurgent|rebel|spokes(?:man|woman|person)|lawmakers?|candidates?)$/;

const body: Votes = { person: -3.5, organisation: 3, place: -1 };
/** Of a single word these are as often people: `Berg spokesman`. */
const officer: Votes = { person: -1.5, organisation: 1.5, place: -0.5 };

/**
 * `fighters of X`, `members of X`, `X militants`, `X claimed responsibility`: a body, in whatever language it is
 * called.
 */
export const membersOf: Clue = {
  name: 'members-of',
  looksAt: 'use',
  weigh(candidate) {
    const { role, tokens } = candidate;
    const [next, second] = [after(candidate), after(candidate, 2)];
    if (role !== null) return null;
    if (next?.shape === 'lower' && next.joined) {
      if (next.key === 'claimed' && second?.key === 'responsibility') return body;
      if (members.test(next.key)) return body;
      if (tokens.length > 1 && officers.test(next.key)) return officer;
    }
    // `members of Ada Berg’s family`
    if (next?.shape === 'possessive') return null;
    const at = before(candidate)?.key === 'the' ? 2 : 1;
    const tied = ties.test(before(candidate, at)?.key ?? '') && before(candidate, at + 1)?.shape === 'lower';
    return tied && members.test(before(candidate, at + 1)!.key) ? body : null;
  },
};
