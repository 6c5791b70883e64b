import { after, before } from '../candidate.ts';
import type { Clue } from './clue.ts';

/** What analysts say of shares. */
const advice = /^(?:buy|sell|hold|outperform|underperform|overweight|underweight|neutral|accumulate|reduce)$/;

/** What agencies say of debt: `AAA`, `BBB`, `Caa`. */
const grade = /^(?:a{2,3}|b{2,3}|c{2,3}|baa|caa)$/;

/** `a Buy rating`, `its BB rating`, `cut to Neutral from Outperform`: what analysts and agencies give is no name. */
export const rating: Clue = {
  name: 'rating',
  looksAt: 'use',
  weigh(candidate) {
    const { key } = candidate;
    const given = advice.test(key);
    if (!given && !grade.test(key)) return null;
    const said = /^(?:ratings?|grade|recommendation)$/.test(after(candidate)?.key ?? '');
    const changed = given && /^(?:to|from|at|of)$/.test(before(candidate)?.key ?? '');
    return said || changed ? { person: -5, organisation: -5, place: -5 } : null;
  },
};
