import { after } from '../candidate.ts';
import { isSureGiven } from '../runs/piece.ts';
import type { Token } from '../words/token.ts';
import { is, isCapitalised, isPlainWord } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import { behindComma } from './behind.ts';
import type { RoleForm } from './role-form.ts';

/** An office in capitals with what it is of is no longer than this, in words. */
const longest = 10;

/** What an office is called by, in front of what it is of: no name. */
function isOfficeWord(token: Token): boolean {
  return is(token, WordClass.office | WordClass.department) || isPlainWord(token) || token.shape === 'caps';
}

/** `X, | Minister of Health |,`, `X, | Director General TORVA |,`: it fills what stands between commas. */
export const officeBehind: RoleForm = {
  language: 'any',
  find(candidate) {
    const from = behindComma(candidate);
    if (from === null) return null;
    const words: Token[] = [];
    for (let at = from; ; at++) {
      const token = after(candidate, at);
      if (token === undefined || /^[,.;)]$/.test(token.text) || is(token, WordClass.saying)) break;
      const small = token.shape === 'lower' && /^(?:of|for|the|and|to|in)$/.test(token.key);
      if (words.length === longest || isSureGiven(token) || !(small || isCapitalised(token))) return null;
      words.push(token);
    }
    const of = words.findIndex(({ shape }) => shape === 'lower');
    const office = of < 0 ? words : words.slice(0, of);
    // `General Electric`: a rank is no office without a name.
    if (office.length > 1 && office[0]!.key === 'general') return null;
    const isOffice = office.every(isOfficeWord) && office.some((token) => is(token, WordClass.office));
    return isOffice && words.at(-1)!.shape !== 'lower' ? words : null;
  },
};
