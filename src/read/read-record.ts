import { asFields } from './as-text.ts';
import { readMarkup } from './read-markup.ts';
import type { SeedContent, Unreadable } from './seed-content.ts';

/** Where scrapers and databases keep the text, best first; compared without case, spaces and underscores. */
const TEXT_NAMES = [
  'maintext',
  'articlebody',
  'articletext',
  'fulltext',
  'bodytext',
  'contenttext',
  'text',
  'body',
  'content',
  'contents',
  'article',
  'story',
  'plaintext',
  'rawtext',
  'bodyhtml',
  'contenthtml',
  'html',
];

const TAGS = /<(?:p|br|div|h[1-6]|ul|article|blockquote|span|a)\b[^>]*>/iu;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, '');

/** The name of the field that holds the text, or undefined. */
export function textName(names: readonly string[]): string | undefined {
  return TEXT_NAMES.flatMap((known) => names.filter((name) => plain(name) === known))[0];
}

/** One record of a database or scraper: the field with the text, and the others as metadata. */
export function readRecord(record: object): SeedContent | Unreadable {
  const fields = asFields(record);
  const name = textName(Object.keys(fields));
  const text = name === undefined ? '' : (fields[name] ?? '');
  if (name === undefined || text.trim() === '') {
    return {
      reason: `no field holds its text (the fields are ${Object.keys(record).slice(0, 12).join(', ') || 'none'})`,
    };
  }
  const others = Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
  const body = TAGS.test(text) ? readMarkup(text) : text.replace(/\r\n?/gu, '\n');
  return body.trim() === '' ? { reason: 'its text is empty' } : { text: body, markup: 'text', fields: others };
}
