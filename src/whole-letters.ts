/**
 * Latin letters that Unicode's decomposition leaves whole, as they are written where the keyboard has none of them: in
 * lower case.
 */
export const wholeLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ə: 'a',
  ŋ: 'n',
  ŧ: 't',
};
