/** Of Arabic, Persian and Urdu, Hindi, Bengali. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

/** Digits of Arabic, Persian and Urdu, of Hindi and of Bengali, in text of the same length with European ones. */
export const europeanDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/gu, (digit) =>
    String(digit.charCodeAt(0) - (ZEROS.findLast((zero) => zero <= digit.charCodeAt(0)) ?? 0)),
  );
