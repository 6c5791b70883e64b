import { after, before, type Candidate } from '../candidate.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** Who works somewhere, with or at a body. */
const callings =
  /^(?:journalist|reporter|correspondent|editor|analyst|analysts|strategist|economist|researcher|fellow|lecturer|professor|student|pupil|engineer|nurse|doctor|surgeon|physician|consultant|lawyer|adviser|advisor|spokesman|spokeswoman|spokesperson|official|officer|executive|worker|employee|intern|trader|technician|scientist|specialist|expert|coordinator|campaigner|volunteer)$/;

/** What one has in a firm. */
const holdings = /^(?:shares|share|stock|stake|stakes|stakeholder|investor|investors|shareholder|shareholders)$/;

/** What firms have, and nobody else. */
const belongings =
  /^(?:shares|stock|stocks|shareholders|employees|workers|executives|customers|subscribers|bosses|plant|factory|refinery|outlets|branches|airliner)$/;

/** What is a firm’s own, behind its `’s`: `Torvanor’s new chief executive`. */
const owned =
  /^(?:shares|share|stock|revenues?|profits?|earnings|turnover|sales|customers|subscribers|shareholders|investors|subsidiary|subsidiaries|factory|factories|stores|executive|ceo|cfo|takeover|acquisition)$/;

/** What is done with firms. */
const trades = /^(?:acquisition|takeover|buyout|nationalisation|nationalization|bailout|subsidiary|subsidiaries)$/;

/** `X’s stock price`, `X’s new chief executive`: what is a firm’s own, at most two words before it. */
function hasOwn(candidate: Candidate): boolean {
  for (let distance = 2; distance <= 4; distance++) {
    const token = after(candidate, distance);
    if (token?.shape !== 'lower') return false;
    if (owned.test(token.key)) return true;
  }
  return false;
}

/** Nobody’s given name or surname. */
const isUnlisted = ({ tokens }: Candidate): boolean =>
  tokens.every((token) => token.shape === 'cap' && !is(token, WordClass.given | WordClass.family | WordClass.place));

/** `acquired X`, `the takeover of X`, `fined X`: people are fined as well, but not those in no list. */
function isDealtWith(candidate: Candidate): boolean {
  const word = before(candidate)?.key ?? '';
  if (/^(?:acquired|acquires|acquiring|fined)$/.test(word)) return isUnlisted(candidate);
  return word === 'of' && trades.test(before(candidate, 2)?.key ?? '') && isUnlisted(candidate);
}

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
    if (candidate.role !== null) return null;
    if (after(candidate)?.shape === 'possessive')
      return hasOwn(candidate) && isUnlisted(candidate) ? { person: -2, organisation: 2.5, place: -1 } : null;
    if (isDealtWith(candidate)) return { person: -2, organisation: 2.4, place: -1 };
    if (isEmployer(candidate)) return { person: -3, organisation: 2.2, place: -1 };
    return isTraded(candidate) ? { person: -3, organisation: 2.5, place: -1.5 } : null;
  },
};
