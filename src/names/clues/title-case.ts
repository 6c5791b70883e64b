import type { Clue } from './clue.ts';

/** In a headline of capitals any words look like a name. */
export const titleCase: Clue = {
  name: 'title-case',
  looksAt: 'use',
  weigh: ({ passage }) => (passage.titleCase ? { person: -1, organisation: -1, place: -0.5 } : null),
};
