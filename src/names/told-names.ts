import { isAlias } from './alias.ts';
import { after, before, type Candidate } from './candidate.ts';
import { bodiesByPart } from './kinds/part-of-body.ts';
import type { SettledForm } from './kinds/settled-form.ts';
import { introducedBefore } from './runs/introduced-bodies.ts';
import type { Token } from './words/token.ts';

/** How many words the full name may stand before the form that the text ties to it. */
const reach = 14;

/** Words between a body and letters that are not of its English name: `known by its French acronym`, `(Spanish: …`. */
const says = /^(?:acronyms?|initials|abbreviation|abbreviated|known)$/;

/** How far from the letters those words stand. */
const near = 6;

const isLetters = ({ tokens }: Candidate): boolean => tokens.length === 1 && tokens[0]!.shape === 'caps';

function someNear(wordAt: (distance: number) => Token | undefined): boolean {
  for (let distance = 1; distance <= near; distance++) {
    const token = wordAt(distance);
    if (token === undefined || /^[.;]$/.test(token.text)) return false;
    if (says.test(token.key)) return true;
  }
  return false;
}

/** Whether the text says that a body goes by these letters. */
function isTold(candidate: Candidate): boolean {
  if (before(candidate)?.text === ':' && before(candidate, 3)?.text === '(') return true;
  if (someNear((distance) => before(candidate, distance))) return true;
  return before(candidate)?.text === '(' && someNear((distance) => after(candidate, distance));
}

/** Whether it is the letters of a body, written as a word, where the body is introduced: `(Misa)`. */
const isIntroduced = ({ tokens, passage, from }: Candidate): boolean =>
  tokens[0]!.shape === 'cap' &&
  passage.tokens[from - 1]?.text === '(' &&
  introducedBefore(passage.tokens, from - 1) !== null;

/** The full name of that kind which stands right before the candidate. */
function ownerBefore(candidate: Candidate, kind: 'person' | 'organisation', forms: readonly SettledForm[]) {
  let nearest: Candidate | null = null;
  for (const form of forms) {
    if (form.kind !== kind || form.score < 0.5 || !form.key.includes(' ')) continue;
    for (const other of form.candidates) {
      const ends = other.passage === candidate.passage && other.to <= candidate.from;
      if (ends && candidate.from - other.to <= reach && other.to > (nearest?.to ?? 0)) nearest = other;
    }
  }
  return nearest;
}

/**
 * The full names to which the text ties forms that are no part of them, by the key of the form: `Karel Berg, known as
 * Lolo`, `Doctors of Torva, known by their French acronym MDT`.
 */
export function toldNames(forms: readonly SettledForm[]): Map<string, Candidate> {
  const owners = bodiesByPart(forms);
  for (const { key, kind, rule, candidates } of forms) {
    if (owners.has(key) && rule !== 'part-of-body') owners.delete(key);
    if (kind === 'place' || key.includes(' ')) continue;
    const told =
      kind === 'person'
        ? rule === 'alias' && candidates.find(isAlias)
        : candidates.find((candidate) => (isLetters(candidate) && isTold(candidate)) || isIntroduced(candidate));
    const owner = told && ownerBefore(told, kind, forms);
    if (owner) owners.set(key, owner);
  }
  return owners;
}
