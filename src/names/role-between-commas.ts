import { after, before, type Candidate } from './candidate.ts';
import { isPlainSmall, isRoleNoun, isRoleWord } from './role-word.ts';
import type { Token } from './token.ts';
import { isCapitalised } from './tokenise.ts';

/** No role between commas is longer, in words. */
const longest = 9;

/** More plain words than these stand before no role noun. */
const mostPlain = 2;

const opener = /^(?:the|an?|his|her|their|its|our|my)$/;

/** What an office is of stands behind it so. */
const ofWord = /^(?:of|for|at|in|to)$/;

/** Whether the words are a role, or begin with one and go on with what it is of. */
function isRole(words: readonly Token[]): boolean {
  let at = 0;
  while (at < mostPlain && !isRoleWord(words[at]) && isPlainSmall(words[at])) at++;
  while (isRoleWord(words[at])) at++;
  return isRoleNoun(words[at - 1]) && (at === words.length || ofWord.test(words[at]!.key));
}

/** Whether the name closes what the comma before it began: in a list another name follows. */
function closes(candidate: Candidate): boolean {
  const next = after(candidate);
  return next?.text === '.' || (next?.key === ',' && after(candidate, 2)?.key !== 'and');
}

/** `Ada Berg, the mayor, | Omar Nasri`: that is the other's. */
function isOthers(candidate: Candidate, distance: number): boolean {
  return before(candidate, distance + 1)?.key === ',' && isCapitalised(before(candidate, distance + 2));
}

/** `the | mayor of Torva |, Ada Berg, said`, `A | police spokesman |, Omar Nasri, said`: the role in front of the comma. */
export function roleBetweenCommas(candidate: Candidate): readonly Token[] | null {
  if (before(candidate)?.key !== ',' || !closes(candidate)) return null;
  const words: Token[] = [];
  for (let distance = 2; distance <= longest + 2; distance++) {
    const token = before(candidate, distance);
    if (token === undefined || token.shape === 'mark') return null;
    const opens = opener.test(token.key) || token.shape === 'possessive';
    if (opens && isRole(words)) return isOthers(candidate, distance) ? null : words;
    // `the head of | the council`, but `sent by | the Prime Minister`
    if (opens && token.shape === 'lower' && !ofWord.test(before(candidate, distance + 1)?.key ?? '')) return null;
    words.unshift(token);
  }
  return null;
}
