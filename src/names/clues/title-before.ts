import type { Clue } from './clue.ts';

/** `Foreign Minister X`, `Dr X`, `Gen. X`. */
export const titleBefore: Clue = {
  name: 'title-before',
  looksAt: 'use',
  weigh: ({ role, addressed }) =>
    role === null ? null : { person: addressed ? 5 : 3.5, organisation: -1, place: addressed ? -3 : -1.5 },
};
