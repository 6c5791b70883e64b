import type { Clue } from './clue.ts';

const compound = /^\p{L}+-(?:[ei]|ul|ut|us)-\p{Lu}\p{L}+$/u;

/** Persian compounds (`Tehreek-e-Insaf`, `Jamaat-i-Islami`) name bodies. */
export const izafat: Clue = {
  name: 'izafat',
  looksAt: 'form',
  weigh: ({ key, tokens }) =>
    key.includes('-') && tokens.length < 4 && tokens.some(({ text }) => compound.test(text))
      ? { person: -1.5, organisation: 2.2, place: -0.5 }
      : null,
};
