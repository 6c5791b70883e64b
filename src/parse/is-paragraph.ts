const SENTENCE = /[.!?…।۔。]["'”’»)\]]*$/u;

/** Whether a piece reads as a paragraph of the report: long enough, and closed as a sentence. */
export const isParagraph = (text: string): boolean => text.length > 60 && SENTENCE.test(text.slice(-6));
