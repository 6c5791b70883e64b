import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import { closes, wordsInFront } from './in-front.ts';
import type { RoleForm } from './role-form.ts';

/** What an office is of stands behind it so. */
const ofWord =
  /^(?:de|del|de la|da|do|das|dos|du|des|d'|di|del|dello|della|dell'|dei|degli|der|von|vom|van|of|en|em|in|i)$/;

/** `la | ministra de Trabajo |, Lucía Torres, dijo`: it begins with an office and says of what. */
export const roleInFrontAbroad: RoleForm = {
  language: 'other',
  find(candidate) {
    const run = wordsInFront(candidate);
    if (run === null || !closes(candidate)) return null;
    const { tokens } = candidate.passage;
    for (let at = run.to - 2; at >= run.from; at--) {
      const office = is(tokens[at], WordClass.office) && !is(tokens[at], WordClass.given);
      if (office && ofWord.test(tokens[at + 1]!.key)) return tokens.slice(at, run.to);
    }
    return null;
  },
};
