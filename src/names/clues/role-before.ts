import { before, type Candidate } from '../candidate.ts';
import { roleInFrontAbroad } from '../role-forms/role-in-front-abroad.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

/** `They accused X`, not `the accused X`. */
export function isAccusing(candidate: Candidate): boolean {
  const article = /^(?:the|an|co|main|prime|key|another|fellow|and|,)$/;
  return before(candidate)?.key === 'accused' && !article.test(before(candidate, 2)?.key ?? 'the');
}

/** A small-written office or calling right before: `captain X`, `spokesman X`, `his wife, X,`. */
export const roleBefore: Clue = {
  name: 'role-before',
  looksAt: 'use',
  weigh(candidate) {
    if (candidate.passage.foreign && roleInFrontAbroad.find(candidate))
      return { person: 2.5, organisation: -1, place: -1.5 };
    const previous = before(candidate);
    const noun = previous?.key === ',' ? before(candidate, 2) : previous;
    if (noun?.shape !== 'lower' || !is(noun, WordClass.roleNoun | WordClass.office | WordClass.honorific)) return null;
    if (!(is(noun, WordClass.word) || candidate.passage.foreign) || isAccusing(candidate)) return null;
    return previous === noun ? { person: 3, organisation: -1, place: -1.5 } : { person: 1.5, place: -0.5 };
  },
};
