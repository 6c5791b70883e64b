import { opensArticle, opensWithHeadline } from '../opens-article.ts';
import { RULE } from './rule.ts';
import type { Splitter } from './splitter.ts';

/** Nobody draws so long a rule between the sections of an article. */
const LONG_RULE = 5;

/** A line above a rule that is longer is a paragraph's. */
const LONGEST_HEADING = 60;

/** Parted by rules, each with a headline and a byline, a day or a dateline behind it, as the text opens. */
export const byRules: Splitter = (text) => partedBy(text, 1, opensArticle);

/** The same where headlines alone stand behind: only by long rules, since short ones part the sections of an article. */
export const byLongRules: Splitter = (text) => partedBy(text, LONG_RULE, opensWithHeadline);

/** Parted by rules, each with a heading of Markdown's first level and paragraphs behind, as the text opens. */
export const byRuledHeadings: Splitter = (text) =>
  partedBy(text, 1, (stretch) => /^\s*# \S/u.test(stretch) && opensWithHeadline(stretch));

function partedBy(text: string, shortest: number, opens: (stretch: string) => boolean): readonly number[] {
  const drawn = [...text.matchAll(RULE)];
  if (drawn.length === 0 || !opens(text)) return [];
  const rules = drawn.filter(
    ({ index, 0: rule }) => rule.trim().length >= shortest && endsParagraph(text.slice(0, index)),
  );
  return rules.map(({ index, 0: rule }) => index + rule.length).filter((start) => opens(text.slice(start)));
}

/** A rule straight below a short line is drawn under a heading. */
function endsParagraph(before: string): boolean {
  const line = before.slice(before.trimEnd().lastIndexOf('\n') + 1);
  return line.trim().length > LONGEST_HEADING || (/\n[ \t]*\n$/u.test(line) && /[\p{L}\d]/u.test(before));
}
