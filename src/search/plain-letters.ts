import { arabicLetters } from '../arabic-letters.ts';
import { europeanDigits } from '../european-digits.ts';
import { wholeLetters } from '../whole-letters.ts';

const plain: Readonly<Record<string, string>> = { ...wholeLetters, ...arabicLetters };

const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'giu');

/**
 * A text in letters and digits that every keyboard has: whoever looks for Wałęsa types Walesa, and for علی also علي.
 * Accents, which can be taken away from their letters, stay: the search does that by itself.
 * @example plainLetters('Øster Straße') // 'Oster Strasse'
 */
export function plainLetters(text: string): string {
  return europeanDigits(text).replace(special, (letter) => {
    const small = plain[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
  });
}
