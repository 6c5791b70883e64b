import { rememberedWith } from '../remembered.ts';
import type { Authority, Edtf, Entry, Event, Inferred } from '../model.ts';
import type { Catalogue, Outlet } from './catalogue.ts';
import { markBriefly, oneLine, type Marked } from './quote-evidence.ts';
import { fill } from '../fill.ts';
import { directionOf } from './strings/strings.ts';
import { recordLink } from './record-link.ts';

/** One line of a list: a link with what stands before and after it. */
export interface Row {
  readonly href: string;
  readonly text: Marked;
  /** Who speaks: the paper (serif) or the archive (sans). */
  readonly voice: 'paper' | 'archive';
  readonly when: Marked | null;
  readonly note: string;
  /** Language and direction of `text`, where not the page's. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl' | null;
}

/** Rows under a heading. `id` is an anchor; an empty `label` means no heading. */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly href: string | null;
  readonly rows: readonly Row[];
}

/** A value as plain text of the archive. */
export function plain(text: string): Marked {
  return { text, certainty: 'stated', why: null };
}

/** The day of a list's row, or null where none is known. */
export function rowDay(
  catalogue: Catalogue,
  day: Inferred<Edtf> | null,
  style: 'day' | 'shortDay' = 'day',
): Marked | null {
  return day === null ? null : markBriefly(day, catalogue.wording[style](day.value));
}

/** `and 12 more`; empty where nothing was left out. */
export function andMore({ wording }: Catalogue, rest: number): string {
  return rest > 0 ? fill(wording.strings.andMore, { n: wording.number(rest) }) : '';
}

/** An article's headline, on one line: it stands on dozens of pages. */
const headlineOf = rememberedWith(
  ({ article: { headline } }: Entry): Marked => markBriefly(headline, oneLine(headline.value)),
);

/** An article in a list. */
export function articleRow(catalogue: Catalogue, entry: Entry, from: string, style: 'day' | 'shortDay' = 'day'): Row {
  const { language } = entry.article;
  return {
    href: recordLink(from, 'article', entry.id),
    text: headlineOf(entry),
    voice: 'paper',
    when: rowDay(catalogue, entry.published, style),
    note: catalogue.outletOf.get(entry.article.key)?.name ?? '',
    ...languageOf(catalogue, language),
  };
}

/** An event in a list. */
export function eventRow(catalogue: Catalogue, event: Event, from: string, style: 'day' | 'shortDay' = 'day'): Row {
  return {
    href: recordLink(from, 'event', event.id),
    text: markBriefly(event.title, oneLine(event.title.value)),
    voice: 'paper',
    when: rowDay(catalogue, event.day, style),
    note: catalogue.wording.counted('reports', event.reports.length),
    ...languageOf(catalogue, titleLanguage(catalogue, event)),
  };
}

/** An event's title is a headline: it speaks the language of the report that tells it best. */
export function titleLanguage(catalogue: Catalogue, event: Event): string {
  return catalogue.archive.entries.get(event.lead)?.article.language ?? catalogue.wording.language;
}

function languageOf(catalogue: Catalogue, language: string): Pick<Row, 'language' | 'direction'> {
  return language === catalogue.wording.language
    ? { language: null, direction: null }
    : { language, direction: directionOf(language) };
}

/** A person, organisation or place in a list; `count` is the number of articles that name it there. */
export function authorityRow(
  catalogue: Catalogue,
  authority: Authority,
  from: string,
  count = authority.namings.length,
): Row {
  return archiveRow(recordLink(from, authority.kind, authority.id), authority.name, catalogue.wording.number(count));
}

/** An outlet in a list. */
export function outletRow(catalogue: Catalogue, outlet: Outlet, from: string, count = outlet.entries.length): Row {
  return archiveRow(
    recordLink(from, 'outlet', outlet.id),
    outlet.name ?? catalogue.wording.strings.unnamedOutlet,
    catalogue.wording.number(count),
  );
}

/** A line that the archive, not a paper, speaks. */
export function archiveRow(href: string, text: string, note: string): Row {
  return { href, text: plain(text), voice: 'archive', when: null, note, language: null, direction: null };
}
