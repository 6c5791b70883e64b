import { fieldKeys } from '../field-key.ts';
import { asFields } from './as-text.ts';
import { plainField, removeHtmlRemains } from './html-remains.ts';
import type { SeedContent, Unreadable } from './seed-content.ts';
import { textValue } from './text-value.ts';

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
  'storytext',
  'newstext',
  'articlecontent',
  'bodyhtml',
  'contenthtml',
  'html',
  // German, French, Spanish, Italian, Portuguese, Dutch
  ...'artikeltext volltext inhalt texte textecomplet texteintégral contenu corps texto cuerpo cuerponoticia contenido textocompleto testo contenuto corpo conteúdo tekst inhoud'.split(
    ' ',
  ),
  // Indonesian, Turkish
  ...'isi isiberita teks konten metin içerik icerik habermetni haber'.split(' '),
  // Urdu, Arabic, Persian, Hindi, Russian
  ...'متن مواد خبر النص نص نصالخبر نصالمقال المحتوى पाठ текст текстстатьи текстновости'.split(' '),
  // Polish, Czech, Hungarian, Romanian, Scandinavian, Greek, Ukrainian, Hebrew, Vietnamese, Chinese, Japanese, Korean
  ...'treść obsah szöveg conținut textul innehåll brödtext brødtekst indhold innhold κείμενο зміст תוכן טקסט nộidung 正文 内容 內容 全文 本文 記事 기사 본문 내용'.split(
    ' ',
  ),
  'paragraphs',
  'txt',
  'art',
];

/** What an interface gives of an article that it keeps the text of to itself, best first. */
const OPENING_NAMES =
  'leadparagraph openingtext lead description shortdescription abstract snippet summary excerpt teaser vorspann chapô résumé zusammenfassung bajada entradilla resumen resumo sommario riassunto ringkasan özet hitsentence'.split(
    ' ',
  );

/** Beside these the opening is that of an article. */
const TELLS = /title|headline|titel|titre|t[ií]tul|titolo|judul|başlık|заголовок|عنوان|سرخی|url|link/iu;

/** Digits count the columns of a kind: `text_1`. */
const keysOf = (name: string): readonly string[] => fieldKeys(name).map((key) => key.replace(/\d/gu, ''));

function named(wanted: readonly string[], names: readonly string[]): string | undefined {
  const keys = names.map((name) => ({ name, keys: keysOf(name) }));
  const exact = wanted.flatMap((known) => keys.filter((one) => one.keys[0] === known));
  return (exact[0] ?? wanted.flatMap((known) => keys.filter((one) => one.keys.includes(known)))[0])?.name;
}

/** The name of the field that holds the text, or undefined. */
export const textName = (names: readonly string[]): string | undefined => named(TEXT_NAMES, names);

/**
 * Some interfaces keep the fields of an article one level down: `{"id": 1, "fields": {"bodyText": "…"}}`, also under a
 * name that others give to the text: `{"article": {"title": "…", "text": "…"}}`.
 */
function flattened(record: object): object {
  const name = textName(Object.keys(record));
  const value = new Map<string, unknown>(Object.entries(record)).get(name ?? '');
  const isInner =
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > 1 &&
    textName(Object.keys(value)) !== undefined;
  if (name !== undefined && !isInner) return record;
  const inner = Object.values(record).filter((value) => typeof value === 'object' && !Array.isArray(value));
  return Object.fromEntries([...inner, record].flatMap((fields: object | null) => Object.entries(fields ?? {})));
}

/** The name of the field that holds the opening of an article, or undefined. */
export const openingName = (names: readonly string[]): string | undefined =>
  names.some((name) => TELLS.test(name)) ? named(OPENING_NAMES, names) : undefined;

/** Whether a record has a field that would hold its text, or at least the lead. */
export function holdsText(record: object): boolean {
  const names = Object.keys(flattened(record));
  return named([...TEXT_NAMES, 'leadparagraph'], names) !== undefined || openingName(names) !== undefined;
}

/** `… [+1234 chars]`: how an interface says that it gives the beginning alone. */
const CUT_OFF = /(?:…|\.{3})?\s*\[\+\d+ chars\]\s*$/u;

/**
 * One record of a database or scraper: the field with the text, and the others as metadata. `column` names the field
 * with the text where no name that is known does.
 */
export function readRecord(record: object, column?: string): SeedContent | Unreadable {
  const flat = flattened(record);
  const fields = asFields(flat);
  const name = textName(Object.keys(fields)) ?? column ?? named(OPENING_NAMES, Object.keys(fields));
  const text = name === undefined ? '' : textValue(new Map<string, unknown>(Object.entries(flat)).get(name));
  if (name === undefined || text.trim() === '') {
    return {
      reason: `no field holds its text (the fields are ${Object.keys(record).slice(0, 12).join(', ') || 'none'})`,
    };
  }
  const others = Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => key !== name)
      .map(([key, value]) => [key, plainField(value)] as const),
  );
  const body = removeHtmlRemains(text.replace(/\r\n?/gu, '\n')).replace(CUT_OFF, '…');
  return body.trim() === '' ? { reason: 'its text is empty' } : { text: body, markup: 'text', fields: others };
}
