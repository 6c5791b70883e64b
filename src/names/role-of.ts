import { after, before, type Candidate } from './candidate.ts';
import { apposedRole } from './apposed-role.ts';
import { isAccusing } from './clues/role-before.ts';
import { officeBefore } from './office-before.ts';
import type { Token } from './token.ts';
import { is } from './tokenise.ts';
import { WordClass } from './word-classes.ts';

/** A role in small letters is no longer than this, in words. */
const longest = 5;

/** Letters of address are none in small letters: `X, he said`. */
const isRoleNoun = (token: Token | undefined) =>
  token?.shape === 'lower' &&
  token.key !== 'he' &&
  is(token, WordClass.roleNoun | WordClass.office | WordClass.honorific);

function isRoleWord(token: Token | undefined): boolean {
  if (token === undefined || token.shape === 'mark') return false;
  if (isRoleNoun(token) || is(token, WordClass.people) || token.key === 'former') return true;
  // `White House press secretary`: a capital inside a sentence begins another name.
  return is(token, WordClass.department) && (token.shape === 'lower' || token.opensSentence);
}

function write(tokens: readonly Token[]): string {
  return tokens.map(({ text, start }, at) => (at === 0 || tokens[at - 1]!.end === start ? text : ` ${text}`)).join('');
}

/** `former Indian captain X`: the role in small letters that ends right before the name. */
function roleBefore(candidate: Candidate): string | null {
  const noun = before(candidate);
  if (!isRoleNoun(noun) || isAccusing(candidate)) return null;
  if (!is(noun, WordClass.word) && !candidate.passage.foreign) return null;
  const words = [noun!];
  for (let at = 2; at <= longest && isRoleWord(before(candidate, at)) && words[0]!.joined; at++)
    words.unshift(before(candidate, at)!);
  return write(words);
}

/** Whether a name stands right behind the role: `brother | Omar Nasri`; a body may (`chairman | Senate`). */
function isNextOnes({ passage, to }: Candidate, noun: Token): boolean {
  const next = passage.tokens[passage.tokens.indexOf(noun, to) + 1];
  return (
    next?.shape === 'cap' && next.joined && is(next, WordClass.given | WordClass.family) && !is(next, WordClass.word)
  );
}

/** `X, the Turkish foreign minister,`: the role behind the comma, up to its noun. */
function roleAfter(candidate: Candidate): string | null {
  if (after(candidate)?.key !== ',') return null;
  const words: Token[] = [];
  for (let at = 2; at <= longest + 2; at++) {
    const token = after(candidate, at);
    if (at === 2 && /^(?:the|a|an|his|her|their|its)$/.test(token?.key ?? '')) continue;
    if (!isRoleWord(token)) break;
    words.push(token!);
  }
  const noun = words.findLastIndex(isRoleNoun);
  // `X, Uyghur poet Y,`: that is the next one’s.
  return noun < 0 || isNextOnes(candidate, words[noun]!) ? null : write(words.slice(0, noun + 1));
}

/** What a person is called beside the name: title, office or calling, as written; null where nothing is. */
export function roleOf(candidate: Candidate): string | null {
  const apposed = candidate.passage.foreign ? apposedRole(candidate) : null;
  const inFront = candidate.role ?? roleBefore(candidate) ?? (apposed && write(apposed));
  return inFront ?? roleAfter(candidate) ?? officeBefore(candidate);
}
