import { readFrontMatter } from './front-matter.ts';
import { removeHtmlRemains } from './html-remains.ts';
import type { FileContent } from './seed-content.ts';
import { restoreLineBreaks } from './written-line-breaks.ts';

/** Plain text, with or without front matter. */
export function readText(text: string): FileContent {
  if (text.startsWith('{\\rtf')) return { reason: 'it is a word processor’s file (RTF); save it as plain text' };
  const { fields, bodyStart } = readFrontMatter(text);
  return { text: removeHtmlRemains(restoreLineBreaks(text.slice(bodyStart))), markup: 'text', fields };
}
