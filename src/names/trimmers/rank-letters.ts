import type { Trimmer } from '../runs/piece.ts';
import { isPlainWord, is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';

/**
 * Ranks of British detectives, and of Indonesian clerics who were in Mecca: small words or initials elsewhere, so that
 * a given name and a surname must follow.
 */
const ranks = /^(?:DI|DS|DCS|PCSO|KH)$/;

/** Superintendents of police of South Asia and West Africa, of whom the name is seldom listed. */
const superintendents = /^(?:SP|ASP)$/;

/** `DI | Ann Marsh`, the Nigerian barrister’s `Barr. | Tunde Dad`: titles that are names or words but for their form. */
export const rankLetters: Trimmer = (tokens, piece) => {
  const { from, to, titleFrom } = piece;
  const [first, second] = [tokens[from]!, tokens[from + 1]!];
  const named = to - from > 2 && second.shape === 'cap' && !isPlainWord(tokens[to - 1]!);
  const rank =
    (is(second, WordClass.given) && ranks.test(first.text)) ||
    (!isPlainWord(second) && superintendents.test(first.text));
  const title = first.text === 'Barr.' || (named && rank);
  return title ? [{ from: from + 1, to, titleFrom: titleFrom ?? from }] : [piece];
};
