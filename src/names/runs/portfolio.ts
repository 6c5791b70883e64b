import type { Token } from '../words/token.ts';
import { is, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/** Whether a capitalised word is listed as what an office may be for. */
export const isDepartment = (token: Token | undefined): boolean =>
  token?.shape === 'cap' && is(token, WordClass.department);

/** Whether it may be: departments are many, and most of their words are common ones. */
export const isPortfolio = (token: Token | undefined): boolean =>
  isDepartment(token) || (token?.shape === 'cap' && isPlainWord(token) && !is(token, WordClass.organisationHead));
