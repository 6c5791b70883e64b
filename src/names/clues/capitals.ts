import { after, before, type Candidate } from '../candidate.ts';
import { isPlace } from '../words/gazetteer.ts';
import { introducedBefore } from '../runs/introduced-bodies.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** `(R-TX)`, `(D-N.Y.)`: the party and state of an American lawmaker. */
const partyAndState = /^[dri]-[a-z]{1,2}$/;

/** `Public Relations Officer (PRO)`, `Health Service Assistant (HSA)`: the letters of who somebody is. */
function isOffice(candidate: Candidate): boolean {
  const [opens, last] = [before(candidate), before(candidate, 2)];
  const held = is(last, WordClass.office | WordClass.roleNoun) || last?.key === 'assistant';
  // `National Council of Women Leaders (NCWL)`
  if (opens?.text !== '(' || introducedBefore(candidate.passage.tokens, candidate.from - 1) !== null) return false;
  return held && !is(last, WordClass.organisationHead) && candidate.key.endsWith(last!.key[0]!);
}

/** Letters alone (`OIC`) stand for a body, most of all in brackets or after `the`; some for a thing (`GDP`). */
export const capitals: Clue = {
  name: 'capitals',
  looksAt: 'use',
  weigh(candidate) {
    const { tokens, passage } = candidate;
    const [first] = tokens;
    if (tokens.length > 1 || first!.shape !== 'caps' || passage.titleCase || isPlace(candidate.key)) return null;
    if (is(first, WordClass.plainAbbreviation) || /\d/.test(first!.text) || partyAndState.test(first!.key))
      return { person: -4, organisation: -4, place: -4 };
    if (isOffice(candidate)) return { person: -4, organisation: -4, place: -4 };
    const introduced = before(candidate)?.text === '(' && after(candidate)?.text === ')';
    const defined = before(candidate)?.key === 'the';
    const long = first!.text.length > 8;
    // `KILLED` is a word in capitals more often than letters that stand for a body.
    if (is(first, WordClass.word) && first!.text.length > 3 && !introduced) return { person: -2.5, organisation: -0.5 };
    return { person: -2.5, organisation: (long ? 0 : 1.5) + (introduced || defined ? 1 : 0.3) };
  },
};
