import { isPlainSmall, isRoleNoun, isRoleWord } from '../role-word.ts';
import type { Token } from '../words/token.ts';
import { isCapitalised } from '../words/tokenise.ts';
import { closes, wordsInFront } from './in-front.ts';
import type { RoleForm } from './role-form.ts';

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

/** `the | mayor of Torva |, Ada Berg, said`, `A | police spokesman |, Omar Nasri, said`: in small letters. */
export const roleInFront: RoleForm = {
  language: 'English',
  find(candidate) {
    const run = wordsInFront(candidate);
    if (run === null || !closes(candidate)) return null;
    const { tokens } = candidate.passage;
    for (let at = run.to - 1; at >= run.from; at--) {
      const token = tokens[at]!;
      if (!opener.test(token.key) && token.shape !== 'possessive') continue;
      const words = tokens.slice(at + 1, run.to);
      // `Ada Berg, the mayor, | Omar Nasri`: that is the other's.
      if (isRole(words)) return tokens[at - 1]?.key === ',' && isCapitalised(tokens[at - 2]) ? null : words;
      // `the head of | the council`, but `sent by | the Prime Minister`
      if (token.shape === 'lower' && !ofWord.test(tokens[at - 1]?.key ?? '')) return null;
    }
    return null;
  },
};
