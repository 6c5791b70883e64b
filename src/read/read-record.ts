import { asFields } from './as-text.ts';
import { removeHtmlRemains } from './html-remains.ts';
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

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, '');

/** The name of the field that holds the text, or undefined. */
export function textName(names: readonly string[]): string | undefined {
  return TEXT_NAMES.flatMap((known) => names.filter((name) => plain(name) === known))[0];
}

/** Some interfaces keep the fields of an article one level down: `{"id": 1, "fields": {"bodyText": "…"}}`. */
function flattened(record: object): object {
  if (textName(Object.keys(record)) !== undefined) return record;
  const inner = Object.values(record).filter((value) => typeof value === 'object' && !Array.isArray(value));
  return Object.fromEntries([...inner, record].flatMap((fields: object | null) => Object.entries(fields ?? {})));
}

/** Whether a record has a field that would hold its text. */
export const holdsText = (record: object): boolean => textName(Object.keys(flattened(record))) !== undefined;

/** One record of a database or scraper: the field with the text, and the others as metadata. */
export function readRecord(record: object): SeedContent | Unreadable {
  const fields = asFields(flattened(record));
  const name = textName(Object.keys(fields));
  const text = name === undefined ? '' : (fields[name] ?? '');
  if (name === undefined || text.trim() === '') {
    return {
      reason: `no field holds its text (the fields are ${Object.keys(record).slice(0, 12).join(', ') || 'none'})`,
    };
  }
  const others = Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
  const body = removeHtmlRemains(text.replace(/\r\n?/gu, '\n'));
  return body.trim() === '' ? { reason: 'its text is empty' } : { text: body, markup: 'text', fields: others };
}
