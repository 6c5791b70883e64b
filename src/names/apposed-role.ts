import { after, before, type Candidate } from './candidate.ts';
import type { Token } from './token.ts';
import { is } from './tokenise.ts';
import { WordClass } from './word-classes.ts';

/** A role in front of a name between commas is no longer than this, in words. */
const longest = 9;

/** What an office is of stands behind it so. */
const ofWord =
  /^(?:de|del|de la|da|do|das|dos|du|des|d'|di|del|dello|della|dell'|dei|degli|der|von|vom|van|of|en|em|in|i)$/;

/**
 * The role that stands before a name between commas: `la | ministra de Trabajo |, Lucía Torres, dijo`; null where
 * nothing does. It begins with an office and says of what.
 */
export function apposedRole(candidate: Candidate): readonly Token[] | null {
  if (before(candidate)?.key !== ',' || !/^[,(.]$/.test(after(candidate)?.text ?? '')) return null;
  const words: Token[] = [];
  for (let distance = 2; distance <= longest + 1; distance++) {
    const token = before(candidate, distance);
    if (token === undefined || token.shape === 'mark') return null;
    words.unshift(token);
    const office = is(token, WordClass.office) && !is(token, WordClass.given);
    if (office && words.length > 1 && ofWord.test(words[1]!.key)) return words;
  }
  return null;
}
