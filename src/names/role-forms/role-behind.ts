import { after, type Candidate } from '../candidate.ts';
import { isPlainSmall, isRoleNoun, isRoleWord } from '../role-word.ts';
import type { Token } from '../words/token.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import { behindComma } from './behind.ts';
import type { RoleForm } from './role-form.ts';

/** A role in small letters is no longer than this, in words. */
const longest = 6;

/** What follows a role that words of no list are part of: `a taxi driver |, said`. */
const ends = /^(?:[,.;:)—–-]|of|for|at|in|from|with|who|whose|and)$/;

/** Whether a name stands right behind the role: `brother | Omar Nasri`; a body may (`chairman | Senate`). */
function isNextOnes(next: Token | undefined): boolean {
  return (
    next?.shape === 'cap' && next.joined && is(next, WordClass.given | WordClass.family) && !is(next, WordClass.word)
  );
}

/** The words that a role may have from that word behind the name on, and whether one of them is of no list. */
function wordsFrom(candidate: Candidate, from: number): { readonly words: readonly Token[]; readonly plain: boolean } {
  const determined = /^(?:the|a|an|his|her|their|its)$/.test(after(candidate, from)?.key ?? '');
  const words: Token[] = [];
  let plain = false;
  for (let at = determined ? from + 1 : from; words.length < longest; at++) {
    const token = after(candidate, at);
    if (!isRoleWord(token)) {
      if (!determined || words.some(isRoleNoun) || !isPlainSmall(token)) break;
      plain = true;
    }
    words.push(token);
  }
  return { words, plain };
}

/** `X, the | Turkish foreign minister |,`, `X, 45, a | taxi driver |,`: in small letters, up to its noun. */
export const roleBehind: RoleForm = {
  language: 'any',
  find(candidate) {
    const from = behindComma(candidate);
    if (from === null) return null;
    const { words, plain } = wordsFrom(candidate, from);
    const last = words.findLastIndex(isRoleNoun);
    if (last < 0 || (plain && words[last]!.key === 'accused')) return null;
    const { tokens } = candidate.passage;
    const next = tokens[tokens.indexOf(words[last]!, candidate.to) + 1];
    // `X, Uyghur poet Y,`: that is the next one’s.
    if (isNextOnes(next) || (plain && !ends.test(next?.key ?? '.'))) return null;
    return words.slice(0, last + 1);
  },
};
