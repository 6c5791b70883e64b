import { opensBelowDay } from '../opens-article.ts';
import type { Splitter } from './splitter.ts';

/** An empty line. */
const GAP = /\n[ \t]*\n/gu;

/** Opened by a line with a day each, `Halden Courier, 9 March 2021`, with a headline and paragraphs below. */
export const byDatedHeads: Splitter = (text) => {
  if (!opensBelowDay(text.slice(0, 3000))) return [];
  const starts = [...text.matchAll(GAP)].map(({ index, 0: gap }) => index + gap.length);
  return starts.filter((start) => opensBelowDay(text.slice(start, start + 3000)));
};
