import { after, before, type Candidate } from '../candidate.ts';
import type { Clue } from './clue.ts';

/** Who works somewhere, with or at a body. */
const callings =
  /^(?:journalist|reporter|correspondent|editor|analyst|analysts|strategist|economist|researcher|fellow|lecturer|professor|student|pupil|engineer|nurse|doctor|surgeon|physician|consultant|lawyer|adviser|advisor|spokesman|spokeswoman|spokesperson|official|officer|executive|worker|employee|intern|trader|technician|scientist|specialist|expert|coordinator|campaigner|volunteer)$/;

/** What one has in a firm. */
const holdings = /^(?:shares|share|stock|stake|stakes|stakeholder|investor|investors|shareholder|shareholders)$/;

/** What firms have, and nobody else. */
const belongings =
  /^(?:shares|stock|stocks|shareholders|employees|workers|executives|customers|subscribers|bosses|plant|factory|refinery|outlets|branches|airliner)$/;

/** Who is at a firm and in no town: `an analyst at X`. */
const ofFirms = /^(?:analysts?|strategists?|economists?|traders?|executives?)$/;

/** `a journalist with X`, `an analyst at X`; a nurse at X may be in a town. */
function isEmployer(candidate: Candidate): boolean {
  const at = before(candidate)?.key === 'the' ? 2 : 1;
  const [joint, calling] = [before(candidate, at)?.key ?? '', before(candidate, at + 1)?.key ?? ''];
  if (ofFirms.test(calling)) return /^(?:with|at)$/.test(joint);
  return callings.test(calling) && (joint === 'with' || (joint === 'at' && candidate.tokens.length > 1));
}

/** `shares in X`, `a stake in X`, `X shares`. */
function isTraded(candidate: Candidate): boolean {
  const next = after(candidate);
  const owned = next?.shape === 'lower' && next.joined && belongings.test(next.key);
  return owned || (/^(?:in|of)$/.test(before(candidate)?.key ?? '') && holdings.test(before(candidate, 2)?.key ?? ''));
}

/** Where somebody works, and what is bought and sold: a body. */
export const dealings: Clue = {
  name: 'dealings',
  looksAt: 'use',
  weigh(candidate) {
    if (candidate.role !== null || after(candidate)?.shape === 'possessive') return null;
    if (isEmployer(candidate)) return { person: -3, organisation: 2.2, place: -1 };
    return isTraded(candidate) ? { person: -3, organisation: 2.5, place: -1.5 } : null;
  },
};
