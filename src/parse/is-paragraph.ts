const SENTENCE = /[.!?…।۔。።။។։]["'”’»)\]]*$/u;

/** Thai and Lao close no sentence: a paragraph is long. */
const UNCLOSED = /[\u0e00-\u0eff]["'”’»)\]]*$/u;
const LONG_UNCLOSED = 60;

/** Who sent a report, behind its last sentence: `– APP`, `—Agencies`, `(Reuters)`, `/TASS/`. */
const CREDIT = /(?<=\P{L})[-–—(/]+\s?\p{Lu}[\p{L}. ]{1,18}[)/]?$/u;

/** Chinese, Japanese and Korean say as much in a third of the signs. */
const DENSE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const isLong = (text: string): boolean => text.length > 60 || (text.length > 20 && DENSE.test(text));

/** The same with no mark but the stop before it: `… the council said. NNA` */
const BARE_CREDIT = /(?<=[.!?]["'”’»)\]]*)\s+\p{Lu}{2,6}$/u;

const isClosed = (text: string): boolean =>
  (text.length > LONG_UNCLOSED && UNCLOSED.test(text.slice(-4))) ||
  SENTENCE.test(text.slice(-6)) ||
  SENTENCE.test(text.slice(-30).replace(CREDIT, '').replace(BARE_CREDIT, '').trimEnd());

/** A long sentence that says whose words follow: `…, said in a statement:`. A headline with a colon at its end is shorter. */
const opensSpeech = (text: string): boolean => text.length > 110 && /[:：]$/u.test(text);

/** Whether a piece reads as a paragraph of the report: long enough, and closed as a sentence. */
export const isParagraph = (text: string): boolean => isLong(text) && (isClosed(text) || opensSpeech(text));
