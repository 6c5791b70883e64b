import type { Article } from '../model.ts';

/** So many lines like headlines at the end are links to other reports. */
const fewestLinks = 3;
const longestLink = 120;

/** The paragraphs of a report's own text, without the list of other reports that a page ends with. */
export function runningText({ blocks }: Article): string[] {
  const own = blocks.filter(({ kind }) => kind !== 'boilerplate').map(({ text }) => text);
  let end = own.length;
  while (end > 0 && isLink(own[end - 1]!)) end -= 1;
  return own.length - end >= fewestLinks && end > 0 ? own.slice(0, end) : own;
}

function isLink(text: string): boolean {
  return text.length <= longestLink && !/[.…۔。][”"’')\]]*\s*$/u.test(text);
}
