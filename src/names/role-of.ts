import { apposedRole } from './apposed-role.ts';
import { before, type Candidate } from './candidate.ts';
import { isAccusing } from './clues/role-before.ts';
import { officeBefore } from './office-before.ts';
import { roleBehind } from './role-behind.ts';
import { roleBetweenCommas } from './role-between-commas.ts';
import { isRoleNoun, isRoleWord, writeRole } from './role-word.ts';
import type { Token } from './token.ts';
import { is } from './tokenise.ts';
import { WordClass } from './word-classes.ts';

/** A role in small letters is no longer than this, in words. */
const longest = 5;

/** `Head | coach`, `World | champion`: what opens a sentence before the noun. */
const opensRole = (token: Token | undefined): token is Token =>
  token?.opensSentence === true && (is(token, WordClass.office) || token.key === 'world');

/** `former Indian captain X`: the role in small letters that ends right before the name. */
function roleBefore(candidate: Candidate): string | null {
  const noun = before(candidate);
  if (!isRoleNoun(noun) || isAccusing(candidate)) return null;
  if (!is(noun, WordClass.word) && !candidate.passage.foreign) return null;
  const words = [noun!];
  for (let at = 2; at <= longest && words[0]!.joined; at++) {
    const token = before(candidate, at);
    if (!isRoleWord(token) && !opensRole(token)) break;
    words.unshift(token);
  }
  // `the area under | chief Magama`, but `under secretary`
  const [first, second] = words;
  return writeRole(first!.key === 'under' && second?.key !== 'secretary' ? words.slice(1) : words);
}

/** The role between commas in front of the name, or null. */
function roleInFront(candidate: Candidate): string | null {
  const words = candidate.passage.foreign ? apposedRole(candidate) : roleBetweenCommas(candidate);
  return words && writeRole(words);
}

/** What a person is called beside the name: title, office or calling, as written; null where nothing is. */
export function roleOf(candidate: Candidate): string | null {
  const right = candidate.role ?? roleBefore(candidate);
  // In a list each name stands before its role; elsewhere than in English the role comes first.
  if (candidate.passage.foreign) return right ?? roleInFront(candidate) ?? roleBehind(candidate);
  return right ?? roleBehind(candidate) ?? officeBefore(candidate) ?? roleInFront(candidate);
}
