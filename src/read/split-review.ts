import { opensArticle } from './opens-article.ts';
import type { Splitter } from './split-documents.ts';

/** Headings of one level each: `# Lamp`, `## Lamp`, and a line with a rule drawn under it. */
const HEADINGS: readonly RegExp[] = [/^# \S/gmu, /^## \S/gmu, /^### \S/gmu, /^\S.{2,140}\n[=]{3,}[ \t]*$/gmu];

/** Opened by a heading of one level each, with a byline, a day or a dateline below; a title may stand above the first. */
export const byHeadings: Splitter = (text) => {
  if (!/^#|\n(?:#|===)/u.test(text)) return [];
  const levels = HEADINGS.map((heading) => [...text.matchAll(heading)].map(({ index }) => index));
  const opening = levels.find(
    (starts) =>
      starts.length > 1 &&
      isTitle(text.slice(0, starts[0])) &&
      starts.every((start) => opensArticle(text.slice(start))),
  );
  return (opening ?? []).filter((start) => text.slice(0, start).trim() !== '');
};

/** `1. Lamp to be rebuilt`, `(2) Train leaves the rails`, `[3] …` */
const ITEM = /^[([]?(?<number>\d{1,3})[.)\]][ \t]+(?=\S)/gmu;

/** Opened by a number each, counting from 1, with a headline and a byline, a day or a dateline behind: a press review. */
export const byItems: Splitter = (text) => {
  const items = [...text.matchAll(ITEM)].filter(({ index, 0: mark }) => opensArticle(text.slice(index + mark.length)));
  const counted = items.length > 1 && items.every(({ groups }, at) => Number(groups?.['number']) === at + 1);
  return counted && isTitle(text.slice(0, items[0]?.index))
    ? items.map(({ index }) => index).filter((start) => text.slice(0, start).trim() !== '')
    : [];
};

/** The reports of a page that has a heading above each. */
export function splitReview(text: string): readonly string[] {
  const starts = byHeadings(text);
  return [0, ...starts].map((start, at) => text.slice(start, starts[at]));
}

/** No title is longer. */
const LONGEST_TITLE = 200;

/** Whether what stands above the first document tells nothing by itself: no sentence is in it. */
const isTitle = (text: string): boolean =>
  text.length < LONGEST_TITLE && !text.split('\n').some((line) => /\S \S+ \S.*[.!?…。۔।]["'”’»)\]]*\s*$/u.test(line));

/** What opens each document of an export or a review, and not what stands above the first. */
const MARK =
  /^\s*(?:#{1,3} |[([]?\d{1,3}[.)\]][ \t]|\p{L}+ \d+ (?:of|von|de|di|van|sur|из|z|\/) ?\d+[ \t]*$|\d+ \p{L}+ \d+ \p{L}+[ \t]*$|[[(*#]*\p{L}+ (?:no\.? ?|nr\.? ?|#)?\d{1,3}[\])*:.]*[ \t]*$)/imu;

const markOf = (text: string): string => (MARK.exec(text)?.[0] ?? '').trim().replace(/\d+/gu, '1');

/** Whether the first of the documents of a text is none, but what stands above the first of them. */
export const opensWithTitle = ([first = '', second = '']: readonly string[]): boolean =>
  isTitle(first) && markOf(second) !== '' && markOf(first) !== markOf(second);

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
