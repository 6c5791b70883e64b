import { before } from '../candidate.ts';
import type { Clue } from './clue.ts';

/** A name that somebody goes by: `known as X`, `nicknamed “X”`, `alias X`. */
export const alias: Clue = {
  name: 'alias',
  looksAt: 'use',
  weigh(candidate) {
    for (let distance = 1; distance <= 3; distance++) {
      const token = before(candidate, distance);
      if (!token || (distance > 1 && token.shape !== 'lower' && token.shape !== 'mark')) return null;
      if (/^(?:nicknamed|dubbed|alias|aka)$/.test(token.key)) return { person: 2.5 };
      if (token.key === 'as' && before(candidate, distance + 1)?.key === 'known') return { person: 2 };
    }
    return null;
  },
};
