import { opensArticle, opensWithHead } from '../opens-article.ts';
import type { Splitter } from './splitter.ts';

/** Parted by two empty lines or more, each with a headline and who wrote it or when straight below, as the text opens. */
export const byWideGaps: Splitter = (text) => {
  const wide = [...text.matchAll(/\n(?:[ \t]*\n){2,}/gu)];
  if (wide.length === 0 || !opensArticle(text)) return [];
  const gaps = wide.map(({ index, 0: gap }) => index + gap.length);
  return gaps.filter((start) => opensWithHead(text.slice(start)) && tells(text.slice(0, start)));
};

/** So much of the text before a gap is looked at. */
const REACH = 2000;

/** A line of a head is shorter; a paragraph of several lines' length stands alone. */
const LONG_LINE = 60;
const PARAGRAPH = 120;

/** Whether running text stands before a gap: in the head of an article, copied from its page, are wide gaps, too. */
function tells(before: string): boolean {
  const lines = before
    .slice(-REACH)
    .split('\n')
    .filter((line) => line.trim().length > LONG_LINE);
  return lines.length > 1 || lines.some((line) => line.length > PARAGRAPH);
}
