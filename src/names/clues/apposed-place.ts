import { after, type Candidate } from '../candidate.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** What a place is said to be. */
const places = new Set(
  'village villages town city suburb suburbs district province region neighbourhood neighborhood municipality commune settlement hamlet township island islands islet capital port county area enclave resort quarter locality stronghold outpost slum favela parish hometown peninsula valley river lake mountain'.split(
    ' ',
  ),
);

/** What it is said to be has no more words before its noun than this. */
const longest = 4;

/** What follows where the noun is the last word of it: `a village in`; not `the village head`. */
const ends =
  /^(?:[,.;:)—–-]|in|of|on|near|outside|off|along|between|by|at|to|north|south|east|west|northeast|northwest|southeast|southwest|about|some|around|just|close|where|that|which|with|inhabited|controlled|held|known|populated|home)$/;

const directions =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|from|outside|off|away|of|inland|upstream|downstream)$/;

/** `a village in the north`, `the capital of`: from that word behind the name on. */
function saysPlace(candidate: Candidate, from: number): boolean {
  if (!/^(?:an?|the|one)$/.test(after(candidate, from)?.key ?? '')) return false;
  for (let distance = from + 1; distance <= from + 1 + longest; distance++) {
    const token = after(candidate, distance);
    if (token === undefined || token.shape === 'mark' || is(token, WordClass.function)) return false;
    const next = after(candidate, distance + 1);
    if (token.shape === 'lower' && places.has(token.key))
      return next?.shape === 'number' || ends.test(next?.key ?? '.');
  }
  return false;
}

/** `, some 40 km north of`: how far it is. */
function saysDistance(candidate: Candidate): boolean {
  const number = /^(?:some|about|around|roughly|nearly|just|almost)$/.test(after(candidate, 2)?.key ?? '') ? 3 : 2;
  const unit = after(candidate, number)?.shape === 'number' ? (after(candidate, number + 1)?.key ?? '') : '';
  return (
    /^(?:km|kms|kilometres?|kilometers?|miles?)$/.test(unit) && directions.test(after(candidate, number + 2)?.key ?? '')
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
