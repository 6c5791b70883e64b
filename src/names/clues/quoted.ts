import { after, before } from '../candidate.ts';
import { isAlias } from '../alias.ts';
import type { Clue } from './clue.ts';

const quote = /^["'“”‘’«»]$/;

/** A name alone in quotation marks is a title of a work or a nickname, in brackets a gloss or an abbreviation. */
export const quoted: Clue = {
  name: 'quoted',
  looksAt: 'use',
  weigh(candidate) {
    if (before(candidate)?.text === '(' && after(candidate)?.text === ')') return { person: -2, place: -0.5 };
    if (!quote.test(before(candidate)?.text ?? '') || isAlias(candidate)) return null;
    const closes = quote.test(after(candidate)?.text ?? '') || quote.test(after(candidate, 2)?.text ?? '');
    return closes ? { person: -2, organisation: -1.5, place: -2 } : null;
  },
};
