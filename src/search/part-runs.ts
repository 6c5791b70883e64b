/**
 * Chinese and Japanese are written without spaces, and Pagefind finds words between spaces. So each of their
 * characters is indexed as a word, and words looked for are the phrase of their characters: what Pagefind itself does
 * for an index that is all in one of these languages, where ours holds every language.
 */

const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';

const unspaced = new RegExp(UNSPACED, 'u');

/** Between such a character and whatever else stands beside it, but for the mark that holds a phrase looked for. */
const besideOne = new RegExp(`(?<=${UNSPACED})(?=[^\\s"])|(?<=[^\\s"])(?=${UNSPACED})`, 'gu');

const BREAK = '\u200b';

/** A text as it is indexed: with a space on either side of each such character. */
export function partRuns(text: string): string {
  return unspaced.test(text) ? text.replace(besideOne, ' ') : text;
}

/** The same text, written as it was and parted by U+200B, at which Pagefind then parts what excerpts are cut from. */
export function partSilently(text: string): string {
  if (!unspaced.test(text)) return text;
  return text
    .split(' ')
    .map((word) => word.replace(besideOne, BREAK))
    .join(` ${BREAK}`);
}

/** Words looked for: a run without a space is found only as it stands. */
export function partQuery(words: string): string {
  const parted = partRuns(words);
  return parted !== words && /^[^\s"]+$/u.test(words) ? `"${parted}"` : parted;
}
