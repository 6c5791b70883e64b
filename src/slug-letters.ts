/** Letters that the library of `slug.ts` leaves out, in small letters, as their languages are written in Latin ones. */
const latin: Readonly<Record<string, string>> = {
  // Serbian, Macedonian
  ђ: 'dj',
  ј: 'j',
  ћ: 'c',
  џ: 'dz',
  ѕ: 'dz',
  // Kazakh, Kyrgyz, Tatar, Bashkir, Tajik, Mongolian
  ә: 'a',
  ғ: 'g',
  қ: 'q',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  җ: 'j',
  ҙ: 'z',
  ҡ: 'q',
  ҫ: 's',
  ҳ: 'h',
  ҷ: 'j',
  // Kurdish, Uyghur, Sindhi, in Arabic letters
  ڵ: 'l',
  ڕ: 'r',
  ڤ: 'v',
  ۆ: 'o',
  ۇ: 'u',
  ۈ: 'u',
  ۋ: 'w',
  ې: 'e',
  ێ: 'e',
  ە: 'e',
  ڭ: 'ng',
  ٻ: 'b',
  ڪ: 'k',
  ڏ: 'd',
  // Hausa, Fula, Ewe, Akan, Sámi, Catalan
  ɓ: 'b',
  ɗ: 'd',
  ɖ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ŋ: 'ng',
  ɲ: 'ny',
  ɛ: 'e',
  ɔ: 'o',
  ƒ: 'f',
  ɣ: 'gh',
  ʋ: 'v',
  ǝ: 'e',
  ŧ: 't',
  ŀ: 'l',
};

const letters = Object.keys(latin).join('');
const lacking = new RegExp(`[${letters}${letters.toUpperCase()}]`, 'gu');

/** Text with Latin letters for those that the library leaves out. */
export const withLatinLetters = (text: string): string =>
  text.replace(lacking, (letter) => latin[letter.toLowerCase()] ?? letter);
