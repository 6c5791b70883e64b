import { after, before, type Candidate } from '../candidate.ts';
import { is, isCapitalised } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** Words for kinds of bodies, as they stand in small letters beside a name. */
export const bodies = new Set(
  'firm company group magazine newspaper daily weekly agency party bank club band airline carrier team side giant giants maker manufacturer retailer broadcaster channel network outlet platform startup start-up charity watchdog consultancy brand operator developer conglomerate subsidiary website portal label union coalition alliance militia outfit organisation organization foundation institute university newswire publisher lender insurer cartel gang faction thinktank think-tank app telco carmaker automaker drugmaker chipmaker steelmaker planemaker shipbuilder'.split(
    ' ',
  ),
);

const quote = /^["“‘«]$/;

const medium = /^(?:television|tv|radio|news|online)$/;

/**
 * `leader of Torvan Dawn party | Omar Nasri`, `X parliamentary faction | Omar Nasri`: the word belongs to the name before
 * it, and what follows has words that people are called by; not `the Torvan bank Berg`.
 */
function isOfNameBefore(candidate: Candidate): boolean {
  const [first, last] = [candidate.tokens[0]!, candidate.tokens.at(-1)!];
  if (first === last || !(is(first, WordClass.given) || is(last, WordClass.family))) return false;
  const adjective = before(candidate, 2)?.shape === 'lower' && !is(before(candidate, 2), WordClass.function);
  const owner = before(candidate, adjective ? 3 : 2);
  if (!isCapitalised(owner) || owner!.opensSentence || is(owner, WordClass.people)) return false;
  return !is(owner, WordClass.place) || isCapitalised(before(candidate, adjective ? 4 : 3));
}

/** What a body is called right beside its name: `the consulting firm X`, `X group`, `played for X`. */
export const bodyNoun: Clue = {
  name: 'body-noun',
  looksAt: 'use',
  weigh(candidate) {
    const previous = before(candidate);
    const next = after(candidate);
    // `giant Torvella-based firm`
    if (next?.start === candidate.tokens.at(-1)!.end + 1 && !next.joined) return null;
    const behind = before(candidate, 2);
    const named = behind?.shape === 'lower' && bodies.has(behind.key);
    // `the newspaper “Torvella”`; `the firm, Torvella, fell`
    if (named && quote.test(previous?.text ?? '')) return { person: -1.5, organisation: 4.5, place: 0 };
    const [only, second] = candidate.tokens;
    const unknown = second === undefined && only!.classes === 0;
    if (named && unknown && previous?.text === ',' && next?.text === ',')
      return { person: -1.5, organisation: 3, place: -0.5 };
    if (previous?.shape === 'lower' && bodies.has(previous.key))
      return isOfNameBefore(candidate) ? null : { person: -1.5, organisation: 2.5, place: -0.5 };
    // `the Torvella television channel`
    const kind = medium.test(next?.key ?? '') ? after(candidate, 2) : next;
    if (next?.shape === 'lower' && next.joined && bodies.has(kind?.key ?? ''))
      return { person: -1.5, organisation: 1.5, place: -0.5 };
    return null;
  },
};
