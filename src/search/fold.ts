import { plainLetters } from './plain-letters.ts';

/**
 * A text as search compares it: without accents, case and punctuation, words parted by one space.
 * @example fold('Gündoğdu, M.') // 'gundogdu m'
 */
export function fold(text: string): string {
  return foldedWords(text).join(' ');
}

/** The words of a folded text. */
export function foldedWords(text: string): string[] {
  const plain = plainLetters(
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  ).replace(/[’‘'`]/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
