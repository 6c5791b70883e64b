import { wholeLetters } from '../../whole-letters.ts';

const anyWhole = new RegExp(`[${Object.keys(wholeLetters).join('')}]`, 'g');

/**
 * A name as it is compared: lower case, without accents and soft hyphens, apostrophes made straight.
 *
 * @example fold('Şahinoğlu') // 'sahinoglu'
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Almost every word is plain ASCII: decomposing costs ten times the rest.
  // oxlint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replace(/[’‘`ʼʻ]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(anyWhole, (letter) => wholeLetters[letter] ?? letter);
}
