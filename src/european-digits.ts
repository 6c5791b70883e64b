/** Of Arabic, Persian and Urdu, Hindi. */
const ZEROS = [0x660, 0x6f0, 0x966];

/** Digits of Arabic, Persian and Urdu, and of Hindi, in text of the same length with European ones. */
export const europeanDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/gu, (digit) =>
    String(digit.charCodeAt(0) - (ZEROS.findLast((zero) => zero <= digit.charCodeAt(0)) ?? 0)),
  );
