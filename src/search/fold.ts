/**
 * A text as search compares it: without accents, case and punctuation, words parted by one space.
 * @example fold('Gündoğdu, M.') // 'gundogdu m'
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ı/gu, 'i')
    .replace(/[’‘'`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a folded text. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
