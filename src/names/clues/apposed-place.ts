import { after, type Candidate } from '../candidate.ts';
import { behindDistance, behindPlaceNoun, placeNouns } from '../lists/place-words.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** What it is said to be has no more words before its noun than this. */
const longest = 4;

/** `a village in the north`, `the capital of`: from that word behind the name on. */
function saysPlace(candidate: Candidate, from: number): boolean {
  if (!/^(?:an?|the|one)$/.test(after(candidate, from)?.key ?? '')) return false;
  for (let distance = from + 1; distance <= from + 1 + longest; distance++) {
    const token = after(candidate, distance);
    if (token === undefined || token.shape === 'mark' || is(token, WordClass.function)) return false;
    const next = after(candidate, distance + 1);
    if (token.shape === 'lower' && placeNouns.has(token.key))
      return next?.shape === 'number' || behindPlaceNoun.has(next?.key ?? '.');
  }
  return false;
}

/** `, some 40 km north of`: how far it is. */
function saysDistance(candidate: Candidate): boolean {
  const number = /^(?:some|about|around|roughly|nearly|just|almost)$/.test(after(candidate, 2)?.key ?? '') ? 3 : 2;
  const unit = after(candidate, number)?.shape === 'number' ? (after(candidate, number + 1)?.key ?? '') : '';
  return (
    /^(?:km|kms|kilometres?|kilometers?|miles?)$/.test(unit) &&
    behindDistance.has(after(candidate, number + 2)?.key ?? '')
  );
}

/** `X, a village in the north`, `X is a town of`, `X, 40 km north of Y`: a name that the text says to be a place. */
export const apposedPlace: Clue = {
  name: 'apposed-place',
  looksAt: 'use',
  weigh(candidate) {
    const next = after(candidate)?.key ?? '';
    const said =
      next === ','
        ? saysPlace(candidate, 2) || saysDistance(candidate)
        : /^(?:is|was)$/.test(next) && saysPlace(candidate, 2);
    return said ? { person: -3.5, organisation: -1.5, place: 3.5 } : null;
  },
};
