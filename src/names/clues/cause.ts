import { isCause } from '../runs/causes.ts';
import type { Clue } from './clue.ts';

/** `Save the Children`, `Doctors Without Borders`, `Lawyers for Justice`: bodies that are called by their cause. */
export const cause: Clue = {
  name: 'cause',
  looksAt: 'form',
  weigh: ({ key, tokens }) => (tokens.length > 2 && isCause(key) ? { person: -5, organisation: 4.5, place: -3 } : null),
};
