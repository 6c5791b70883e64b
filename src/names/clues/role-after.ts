import { after } from '../candidate.ts';
import { is } from '../words/tokenise.ts';
import { WordClass } from '../words/word-classes.ts';
import type { Clue } from './clue.ts';

const openers = /^(?:the|a|an|his|her|their|its|who|whose|whom|then|now|also|one|another|former|ex)$/;

/** What follows a comma: `X, the Turkish foreign minister,`, `X, 45,`, `X, who`. */
export const roleAfter: Clue = {
  name: 'role-after',
  looksAt: 'use',
  weigh(candidate) {
    const next = after(candidate);
    if (next?.key === 'who' || next?.key === 'whose') return { person: 2.5, place: -2 };
    if (next?.key !== ',' && next?.key !== '(') return null;
    const second = after(candidate, 2);
    const third = after(candidate, 3);
    if (second?.shape === 'number' && /^[1-9]\d$/.test(second.key) && /^[,)]$/.test(third?.key ?? ''))
      return { person: 3.5, organisation: -1, place: -1 };
    if (second?.key === 'who' || second?.key === 'whom') return { person: 3, place: -2 };
    if (next.key === '(' || !second) return null;
    for (let distance = 2; distance <= 7; distance++) {
      const token = after(candidate, distance);
      if (!token || token.shape === 'mark') return null;
      if (token.shape !== 'lower' && distance === 2 && !is(token, WordClass.office | WordClass.people)) return null;
      if (is(token, WordClass.roleNoun | WordClass.office) && !openers.test(token.key))
        return { person: 2, place: -0.5 };
      if (token.key === 'of' || token.key === 'in') return null;
    }
    return null;
  },
};
