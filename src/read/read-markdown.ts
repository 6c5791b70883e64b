import MarkdownIt from 'markdown-it';
import { readFrontMatter } from './front-matter.ts';
import { readMarkup } from './read-markup.ts';
import type { FileContent } from './seed-content.ts';

/** Raw HTML is off: a tag in a cutting is text. */
const markdown = new MarkdownIt({ html: false, linkify: false });

/** Markdown as the text that a reader sees: emphasis, links and images lose their marks, structure keeps them. */
export function readMarkdown(text: string): FileContent {
  const { fields, bodyStart } = readFrontMatter(text);
  return { text: readMarkup(markdown.render(text.slice(bodyStart))), markup: 'markdown', fields };
}
