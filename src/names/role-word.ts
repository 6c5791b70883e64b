import type { Token } from './words/token.ts';
import { is } from './words/tokenise.ts';
import { WordClass } from './words/word-classes.ts';

/** A calling, an office or a relation in small letters. Letters of address are none: `X, he said`. */
export const isRoleNoun = (token: Token | undefined): boolean =>
  token?.shape === 'lower' &&
  token.key !== 'he' &&
  is(token, WordClass.roleNoun | WordClass.office | WordClass.honorific);

/** Whether the word may stand in a role: its noun, a nationality, a department. */
export function isRoleWord(token: Token | undefined): token is Token {
  if (token === undefined || token.shape === 'mark') return false;
  if (isRoleNoun(token) || is(token, WordClass.people) || token.key === 'former') return true;
  // `White House press secretary`: a capital inside a sentence begins another name.
  return is(token, WordClass.department) && (token.shape === 'lower' || token.opensSentence);
}

/** A noun or adjective of no list in front of the role noun: `taxi | driver`. */
export const isPlainSmall = (token: Token | undefined): token is Token =>
  token?.shape === 'lower' && is(token, WordClass.word) && !is(token, WordClass.function | WordClass.saying);

/** Words as they are written, with no space where there is none. */
export function writeRole(tokens: readonly Token[]): string {
  return tokens.map(({ text, start }, at) => (at === 0 || tokens[at - 1]!.end === start ? text : ` ${text}`)).join('');
}
