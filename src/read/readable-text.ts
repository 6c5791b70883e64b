import { toUSVString } from 'node:util';

/** No XML file, and so no feed, may hold these, nor may a page: `Char` of XML 1.0, 2.2. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/gu;

/**
 * A text with only what a file of ours can hold, of the same length. What steered a printer or ended a file of DOS's is
 * a space. An export that cuts texts after so many characters leaves half of one that takes two: the sign for what is
 * unreadable stands in its place.
 */
export const readableText = (text: string): string => toUSVString(text).replace(CONTROL, ' ');

/** So many signs in a row draw a line or lay out a table; more of them say nothing further. */
const LONGEST_RUN = 1000;

const SIGN = '[^\\p{L}\\p{N}\\n]';
const RUN = new RegExp(`(${SIGN}{${LONGEST_RUN}})${SIGN}+`, 'gu');

/** Every so many letters a text is looked at for such runs: to look at each takes longer than all the rest of reading. */
const STEP = 100;
const SAMPLED_RUN = new RegExp(`${SIGN}{${LONGEST_RUN / STEP}}`, 'u');

/**
 * A text without the rest of overlong runs of blanks and signs. Whoever looks for what ends such a run looks on from
 * each of its signs: a file of a hundred thousand blanks, as a broken export pads its columns, would hold up a build for
 * minutes.
 */
export function withoutLongRuns(text: string): string {
  const sample = Array.from({ length: Math.ceil(text.length / STEP) }, (_, at) => text.charAt(at * STEP)).join('');
  return SAMPLED_RUN.test(sample) ? text.replace(RUN, '$1') : text;
}
