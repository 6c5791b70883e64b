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
