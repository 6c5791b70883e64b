/** No title is longer. */
const LONGEST_TITLE = 200;

/** Whether what stands above the first document tells nothing by itself: no sentence is in it. */
export const isTitle = (text: string): boolean =>
  text.length < LONGEST_TITLE && !text.split('\n').some((line) => /\S \S+ \S.*[.!?…。۔।]["'”’»)\]]*\s*$/u.test(line));
