import { opensArticle } from '../opens-article.ts';
import { isTitle } from './title.ts';
import type { Splitter } from './splitter.ts';

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
