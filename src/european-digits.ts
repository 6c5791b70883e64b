/** Arabic, Persian and Urdu, Hindi, Bengali, Panjabi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai, Burmese, Khmer, and those as wide as a Chinese sign. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0x1040, 0x17e0, 0xff10];

const DIGIT =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/gu;

/** Digits of other scripts, in text of the same length with European ones. */
export const europeanDigits = (text: string): string =>
  text.replace(DIGIT, (digit) =>
    String(digit.charCodeAt(0) - (ZEROS.findLast((zero) => zero <= digit.charCodeAt(0)) ?? 0)),
  );
