import { opensBelowDay } from './opens-article.ts';
import { byHeadings } from './splitters/by-headings.ts';
import { isTitle } from './splitters/title.ts';

/** The reports of a page that has a heading above each. */
export function splitReview(text: string): readonly string[] {
  const starts = byHeadings(text);
  return [0, ...starts].map((start, at) => text.slice(start, starts[at]));
}

/** What opens each document of an export or a review, and not what stands above the first. */
const MARK =
  /^\s*(?:#{1,3} |[([]?\d{1,3}[.)\]][ \t]|\p{L}+ \d+ (?:of|von|de|di|van|sur|из|z|\/) ?\d+[ \t]*$|\d+ \p{L}+ \d+ \p{L}+[ \t]*$|[[(*#]*\p{L}+ (?:no\.? ?|nr\.? ?|#)?\d{1,3}[\])*:.]*[ \t]*$)/imu;

const markOf = (text: string): string => (MARK.exec(text)?.[0] ?? '').trim().replace(/\d+/gu, '1');

/** Whether the first of the documents of a text is none, but what stands above the first of them. */
export const opensWithTitle = ([first = '', second = '']: readonly string[]): boolean =>
  isTitle(first) &&
  (markOf(second) === '' ? opensBelowDay(second) && !opensBelowDay(first) : markOf(first) !== markOf(second));

/** `1. `, `[1] ` before a headline; `ARTICLE 1` on a line above it. */
const NUMBERS: readonly RegExp[] = [
  /^\s*[([]?(\d{1,3})[.)\]][ \t]+/u,
  /^\s*[[(*#]*[ \t]*\p{L}+ (?:no\.? ?|nr\.? ?|#)?(\d{1,3})[\])*:.]*[ \t]*\n/iu,
];

/** The documents without the numbers that count them. */
export function withoutNumbers(documents: readonly string[]): readonly string[] {
  const number = NUMBERS.find((form) => documents.every((text, at) => Number(form.exec(text)?.[1]) === at + 1));
  return number === undefined ? documents : documents.map((text) => text.replace(number, ''));
}
