/**
 * Letters that keyboards for Arabic, Persian and Urdu have each their own of, and the stretch between two letters, by
 * what stands for them (as Lucene's filters for Arabic and Persian have them).
 */
export const arabicLetters: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ة: 'ه',
  ۃ: 'ه',
  ـ: '',
};
