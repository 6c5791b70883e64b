const SENTENCE = /[.!?…।۔。]["'”’»)\]]*$/u;

/** Chinese and Japanese say as much in a third of the signs. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const shortest = (text: string): number => (DENSE.test(text) ? 20 : 60);

/** Whether a piece reads as a paragraph of the report: long enough, and closed as a sentence. */
export const isParagraph = (text: string): boolean => text.length > shortest(text) && SENTENCE.test(text.slice(-6));
