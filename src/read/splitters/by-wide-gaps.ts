import { opensArticle, opensWithHead } from '../opens-article.ts';
import type { Splitter } from './splitter.ts';

/** Parted by two empty lines or more, each with a headline and who wrote it or when straight below, as the text opens. */
export const byWideGaps: Splitter = (text) => {
  const wide = [...text.matchAll(/\n(?:[ \t]*\n){2,}/gu)];
  if (wide.length === 0 || !opensArticle(text)) return [];
  const gaps = wide.map(({ index, 0: gap }) => index + gap.length);
  return gaps.filter((start) => opensWithHead(text.slice(start)));
};
