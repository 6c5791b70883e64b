import { after, before } from '../candidate.ts';
import type { Clue } from './clue.ts';

/** Words for kinds of bodies, as they stand in small letters beside a name. */
export const bodies = new Set(
  'firm company group magazine newspaper daily weekly agency party bank club band airline carrier team side giant giants maker manufacturer retailer broadcaster channel network outlet platform startup start-up charity watchdog consultancy brand operator developer conglomerate subsidiary website portal label union coalition alliance militia outfit organisation organization foundation institute university newswire publisher lender insurer cartel gang faction thinktank think-tank app'.split(
    ' ',
  ),
);

/** What a body is called right beside its name: `the consulting firm X`, `X group`, `played for X`. */
export const bodyNoun: Clue = {
  name: 'body-noun',
  looksAt: 'use',
  weigh(candidate) {
    const previous = before(candidate);
    const next = after(candidate);
    if (previous?.shape === 'lower' && bodies.has(previous.key))
      return { person: -1.5, organisation: 2.5, place: -0.5 };
    if (next?.shape === 'lower' && next.joined && bodies.has(next.key))
      return { person: -1.5, organisation: 1.5, place: -0.5 };
    return null;
  },
};
