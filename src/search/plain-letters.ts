import { europeanDigits } from '../european-digits.ts';
import { wholeLetters } from '../whole-letters.ts';

/**
 * Letters that keyboards for Arabic, Persian and Urdu have each their own of, and the stretch between two letters (as
 * Lucene's filters for Arabic and Persian have them).
 */
const arabic: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ة: 'ه',
  ۃ: 'ه',
  ـ: '',
};

const plain: Readonly<Record<string, string>> = { ...wholeLetters, ...arabic };

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
