import type { Clue } from './clue.ts';

/** Persian compounds (`Tehreek-e-Insaf`, `Jamaat-i-Islami`) name bodies. */
export const izafat: Clue = {
  name: 'izafat',
  looksAt: 'form',
  weigh: ({ tokens }) =>
    tokens.some(({ text }) => /^\p{L}+-(?:[ei]|ul|ut|us)-\p{Lu}\p{L}+$/u.test(text)) && tokens.length < 4
      ? { person: -1.5, organisation: 2.2, place: -0.5 }
      : null,
};
