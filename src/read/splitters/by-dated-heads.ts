import { opensBelowDay } from '../opens-article.ts';
import { isTitle } from './title.ts';
import type { Splitter } from './splitter.ts';

/** An empty line. */
const GAP = /\n[ \t]*\n/gu;

/**
 * Opened by a line with a day each, `Halden Courier, 9 March 2021`, with a headline and paragraphs below; a title may
 * stand above the first of several.
 */
export const byDatedHeads: Splitter = (text) => {
  const gaps = [...text.matchAll(GAP)].map(({ index, 0: gap }) => index + gap.length);
  const opens = opensBelowDay(text.slice(0, 3000));
  const first = gaps.find((gap) => text.slice(0, gap).trim() !== '') ?? text.length;
  if (!opens && !(isTitle(text.slice(0, first)) && opensBelowDay(text.slice(first, first + 3000)))) return [];
  const starts = gaps.filter((start) => opensBelowDay(text.slice(start, start + 3000)));
  return opens || starts.length > 1 ? starts : [];
};
