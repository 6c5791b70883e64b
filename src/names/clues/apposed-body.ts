import { after, before, type Candidate } from '../candidate.ts';
import type { Token } from '../words/token.ts';
import { bodies } from './body-noun.ts';
import type { Clue } from './clue.ts';

/** What it is said to be has no more words before its noun than this. */
const longest = 5;

/** Where the noun is the last word of what it is said to be: `a group that`, `a company based in`; not `a bank manager`. */
const ends =
  /^(?:[,.;:)—–-]|that|which|whose|based|in|of|with|active|linked|allied|fighting|operating|and|from|for|formed|led|founded|backed)$/;

function isBodyNoun(token: Token | undefined): boolean {
  return token?.shape === 'lower' && bodies.has(token.key);
}

/** `X, an armed group active in the north`, `X, the country’s largest bank,`: what follows the comma. */
function saysBody(candidate: Candidate): boolean {
  if (after(candidate)?.key !== ',' || !/^(?:an?|the|one)$/.test(after(candidate, 2)?.key ?? '')) return false;
  for (let distance = 3; distance <= longest + 2; distance++) {
    const token = after(candidate, distance);
    if (token === undefined || token.shape === 'mark') return false;
    if (isBodyNoun(token)) return ends.test(after(candidate, distance + 1)?.key ?? '.');
  }
  return false;
}

/** `The militia, known as X`, `a group called X`: what stands before. */
function isCalled(candidate: Candidate): boolean {
  const called = before(candidate)?.key ?? '';
  const known = called === 'as' && before(candidate, 2)?.key === 'known';
  if (!known && !/^(?:called|named|dubbed)$/.test(called)) return false;
  for (let distance = known ? 3 : 2; distance <= 6; distance++) {
    const token = before(candidate, distance);
    if (isBodyNoun(token)) return true;
    if (token === undefined || (token.shape === 'mark' && token.key !== ',')) return false;
    if (token.shape === 'mark' && distance > 3) return false;
  }
  return false;
}

/** A name that the text says to be a group, a firm, a party. */
export const apposedBody: Clue = {
  name: 'apposed-body',
  looksAt: 'use',
  weigh: (candidate) =>
    saysBody(candidate) || isCalled(candidate) ? { person: -3.5, organisation: 3, place: -1 } : null,
};
