/** No title is longer. */
const LONGEST_TITLE = 200;

/** With what a newsletter greets its readers: `Good morning. Here is what you need to know today.` */
const GREETING =
  /^\s*(?:good (?:morning|afternoon|evening)|hello|welcome|here (?:is|are)|here['’]s|guten (?:morgen|tag)|bonjour|buenos días|bom dia|buongiorno|goedemorgen)(?!\p{L})/iu;

/** Whether what stands above the first document tells nothing by itself: no sentence is in it. */
export const isTitle = (text: string): boolean =>
  text.length < LONGEST_TITLE &&
  !text.split('\n').some((line) => !GREETING.test(line) && /\S \S+ \S.*[.!?…。۔।]["'”’»)\]]*\s*$/u.test(line));
