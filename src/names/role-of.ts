import { before, type Candidate } from './candidate.ts';
import { isAccusing } from './clues/role-before.ts';
import { roleBesideComma } from './role-forms/all.ts';
import { isRoleNoun, isRoleWord, writeRole } from './role-word.ts';
import type { Token } from './words/token.ts';
import { is } from './words/tokenise.ts';
import { WordClass } from './words/word-classes.ts';

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

/** What a person is called beside the name: title, office or calling, as written; null where nothing is. */
export function roleOf(candidate: Candidate): string | null {
  const right = candidate.role ?? roleBefore(candidate);
  if (right !== null) return right;
  const role = roleBesideComma(candidate);
  return role && writeRole(role);
}
