import { readRecord } from './read-record.ts';
import type { FileContent, SeedContent, Unreadable } from './seed-content.ts';

/** Whether a text is marked up as the collections of news that TREC and the LDC give out: documents in `<DOC>`. */
export const isSgml = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*|<!DOCTYPE[^>]*>\s*)?<DOC(?:\s[^>]*)?>/u.test(text.slice(0, 1000));

/** What opens a document, with its number in some collections. */
const OPENS = /<DOC(?<attributes>\s[^>]*)?>/u;

/** An element of a document; some collections have a headline in several. */
const ELEMENT = /<(?<name>[A-Z][A-Z0-9_-]*)(?:\s[^>]*)?>(?<value>[^]*?)<\/\k<name>>/gu;

/** What collections call what; a graphic is the caption of one. */
const NAMES: Readonly<Record<string, string>> = {
  DOCNO: 'id',
  DOCID: 'id',
  HL: 'headline',
  HEAD: 'headline',
  TI: 'headline',
  DD: 'date',
  DATE_TIME: 'date',
  DATETIME: 'date',
  SO: 'source',
  BODY: 'text',
  LP: 'text',
};

/** `AP880212-0001`, `AFP_ENG_20020101.0001`: where the day stands in the number of a document. */
const NUMBERED = /^[A-Z]+(?:_[A-Z]+_)?(?<century>19|20)?(?<year>\d\d)(?<month>[01]\d)(?<day>[0-3]\d)[.-]\d+$/u;

/** The documents of such a collection, each with its headline, its day and its text; the last may lack its end. */
export function readSgml(text: string): FileContent {
  const documents = text.split('</DOC>').flatMap((part) => {
    const opening = OPENS.exec(part);
    const inner = part.slice((opening?.index ?? 0) + (opening?.[0].length ?? 0));
    return opening === null ? [] : [readDocument(opening.groups?.['attributes'] ?? '', inner)];
  });
  const [only, ...others] = documents;
  return only !== undefined && others.length === 0 ? only : documents;
}

function readDocument(attributes: string, inner: string): SeedContent | Unreadable {
  const values = new Map<string, string>();
  for (const { groups } of inner.matchAll(ELEMENT)) {
    const name = NAMES[groups?.['name'] ?? ''] ?? (groups?.['name'] ?? '').toLowerCase();
    const value = plain(groups?.['value'] ?? '');
    const before = values.get(name);
    if (value !== '')
      values.set(name, name === 'text' && before !== undefined ? `${before}\n\n${value}` : (before ?? value));
  }
  const id = /\bid="(?<id>[^"]+)"/iu.exec(attributes)?.groups?.['id'] ?? values.get('id') ?? '';
  const { dateline = '', ...fields } = Object.fromEntries(values);
  const date = fields['date'] ?? dayOfNumber(id);
  return readRecord({ ...fields, id, date, text: withDateline(dateline, fields['text'] ?? '') });
}

/** Paragraphs are marked in some collections, and indented in others. */
const plain = (value: string): string =>
  value
    .replace(/<\/?P>|\n(?=[ \t]{2,}\S)/gu, '\n\n')
    .replace(/<\/?[A-Z][^<>]{0,60}>/gu, ' ')
    .replace(/\n[ \t]*\n\s*/gu, '\n\n')
    .trim();

/** The dateline stands in an element of its own; above the text it is read as any other. */
function withDateline(dateline: string, text: string): string {
  const opening = dateline.replace(/\s+/gu, ' ').replace(/[\s_–—-]+$/u, '');
  return opening === '' || text === '' || text.startsWith(opening) ? text : `${opening} - ${text}`;
}

function dayOfNumber(id: string): string {
  const { century = '19', year, month, day } = NUMBERED.exec(id)?.groups ?? {};
  return year === undefined ? '' : `${century}${year}-${month}-${day}`;
}
