import type { Inferred, Span } from '../model.ts';
import { type Draft, infer, inferOutside } from './draft.ts';
import { oneLine } from './one-line.ts';
import { readDay, readMonthOrYear, readUnixTime } from './read-day.ts';

const KINDS = ['headline', 'standfirst', 'byline', 'outlet', 'day', 'address', 'language', 'place'] as const;

/** What a named value tells about an article. */
export type FieldKind = (typeof KINDS)[number];

/** The names that scrapers, databases and front matter use, without case, spaces and hyphens; best first. */
const NAMES: Readonly<Record<FieldKind, readonly string[]>> = {
  headline: ['headline', 'title', 'ogtitle', 'heading', 'head', 'hed'],
  standfirst: [
    'standfirst',
    'subtitle',
    'subheadline',
    'deck',
    'dek',
    'description',
    'abstract',
    'summary',
    'excerpt',
    'teaser',
  ],
  byline: ['byline', 'by', 'author', 'authors', 'creator', 'dccreator', 'writer', 'reporter', 'correspondent'],
  outlet: [
    'outlet',
    'source',
    'publisher',
    'publication',
    'newspaper',
    'sitename',
    'ogsitename',
    'site',
    'agency',
    'sourcename',
    'media',
    'journal',
  ],
  day: [
    'published',
    'datepublished',
    'publisheddate',
    'publisheddatetime',
    'publishedat',
    'publishdate',
    'publishedon',
    'pubdate',
    'date',
    'datetime',
    'datepublish',
    'dateofpublication',
    'publicationdate',
    'articlepublishedtime',
    'day',
    'posted',
    'postedon',
    'issued',
    'created',
    'createdat',
    'dcdate',
  ],
  address: ['url', 'link', 'address', 'canonical', 'canonicalurl', 'permalink', 'sourceurl', 'ogurl', 'weburl', 'href'],
  language: ['language', 'lang', 'locale', 'inlanguage'],
  place: ['dateline', 'location', 'place', 'city'],
};

const plain = (key: string): string => key.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** What a field or header line of this name holds, or null where nobody knows. */
export function fieldKind(key: string): FieldKind | null {
  const name = plain(key);
  return KINDS.find((kind) => NAMES[kind].includes(name)) ?? null;
}

/** The most usual names first: of `title` and `headline` in one record, the latter is the headline. */
export function fieldRank(key: string): number {
  const kind = fieldKind(key);
  return kind === null ? Number.POSITIVE_INFINITY : NAMES[kind].indexOf(plain(key));
}

/** A named value; `span` is where it stands in the text, or null where it came beside it. */
export interface NamedValue {
  readonly kind: FieldKind;
  readonly key: string;
  readonly value: string;
  readonly rule: string;
  readonly span: Span | null;
}

/** The draft with a named value read; one that is taken already or cannot be read is kept as another field. */
export function applyField(draft: Draft, field: NamedValue): Draft {
  const { kind, key, value, rule, span } = field;
  const as = (text: string): Inferred<string> =>
    span
      ? infer(draft.seed, text, 'stated', rule, span)
      : inferOutside(draft.seed, text, 'stated', rule, `${key}: ${value}`);
  const kept: Draft = { ...draft, fields: { ...draft.fields, [key]: value } };
  const text = oneLine(value);
  if (text === '') return draft;
  switch (kind) {
    case 'headline':
    case 'standfirst':
    case 'byline':
      return draft[kind] === null
        ? { ...draft, [kind]: as(kind === 'byline' ? text.replace(/^by\s+/iu, '') : text) }
        : kept;
    case 'outlet':
      return /^https?:\/\//u.test(text) ? kept : { ...draft, outlets: [...draft.outlets, as(text)] };
    case 'day': {
      const day = readDay(text)?.value ?? readMonthOrYear(text) ?? readUnixTime(text);
      return day === null ? kept : { ...draft, claims: [...draft.claims, as(day)] };
    }
    case 'address':
      return draft.address === null ? { ...draft, address: text } : kept;
    case 'language':
      return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(text)
        ? { ...draft, language: text.replaceAll('_', '-') }
        : kept;
    case 'place':
      return span ? { ...draft, dateline: { place: text, agency: null, day: null, ...span } } : kept;
    default:
      return kept;
  }
}
