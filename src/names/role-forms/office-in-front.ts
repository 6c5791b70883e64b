import { after } from '../candidate.ts';
import { startOfTitle } from '../runs/start-of-title.ts';
import type { Token } from '../words/token.ts';
import { is, isCapitalised } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import { closes, wordsInFront } from './in-front.ts';
import type { RoleForm } from './role-form.ts';

const isSmall = ({ shape, key }: Token): boolean => shape === 'lower' && /^(?:of|for|the|and)$/.test(key);

/** `the | Governor of West Darfur |, X, said`: the office in capitals, with what it is of. */
export const officeInFront: RoleForm = {
  language: 'English',
  find(candidate) {
    const run = wordsInFront(candidate);
    if (run === null || !(closes(candidate) || is(after(candidate), WordClass.saying))) return null;
    const { tokens } = candidate.passage;
    for (let at = run.to - 1; at >= run.from && (isCapitalised(tokens[at]) || isSmall(tokens[at]!)); at--) {
      const of = /^(?:of|for)$/.test(tokens[at + 1]!.key);
      if (!of || !isCapitalised(tokens[at]) || !is(tokens[at], WordClass.office)) continue;
      let from = at;
      while (isCapitalised(tokens[from - 1]) && tokens[from]!.joined) from--;
      const start = startOfTitle(tokens, from, at);
      return tokens.slice(tokens[start]!.key === 'the' ? start + 1 : start, run.to);
    }
    return null;
  },
};
