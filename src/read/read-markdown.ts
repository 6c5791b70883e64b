import MarkdownIt from 'markdown-it';
import { readFrontMatter } from './front-matter.ts';
import { readEach } from './read-each.ts';
import { readMarkup } from './read-markup.ts';
import type { FileContent, SeedContent } from './seed-content.ts';
import { splitDocuments } from './split-documents.ts';

/** Raw HTML is off: a tag in a cutting is text. */
const markdown = new MarkdownIt({ html: false, linkify: false });

/** No line above the text is longer. */
const LONGEST_LINE = 80;

/** Lines above the text, one below the other: a name and a day, labels with their values. Markdown would make them one. */
function withHeadLines(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line.length > LONGEST_LINE);
  return lines.map((line, at) => (at < end && line.trim() !== '' ? `${line}  ` : line)).join('\n');
}

/** Markdown as the text that a reader sees: emphasis, links and images lose their marks, structure keeps them. */
export function readMarkdown(text: string): FileContent {
  const { fields, bodyStart } = readFrontMatter(text);
  const read = (part: string, of: SeedContent['fields'] = {}): SeedContent => ({
    text: readMarkup(markdown.render(withHeadLines(part))),
    markup: 'markdown',
    fields: of,
  });
  const documents = bodyStart === 0 ? splitDocuments(text) : [];
  return documents.length > 1 ? readEach(documents, (part) => read(part)) : read(text.slice(bodyStart), fields);
}
