import type { Authority, Entry, IdentityRef } from '../model.ts';
import { compareText, type Catalogue } from './catalogue.ts';
import { identityLink } from './identities.ts';
import type { Marked } from './quote-evidence.ts';
import { roleIn } from './role-in.ts';
import { plain } from './rows.ts';
import type { Link } from './shell.ts';
import { fill } from '../fill.ts';
import { recordLink } from './record-link.ts';

export { namedIn } from './named-records.ts';

/** One value on a card. */
export interface CardItem {
  readonly text: Marked;
  readonly href: string | null;
  /** What is said of it, after a comma: a person's part. */
  readonly note: string;
}

/** A label with its values. Short ones stand beside their label, `section`s below it. */
export interface CardField {
  readonly label: string;
  readonly layout: 'beside' | 'lines' | 'inline';
  readonly items: readonly CardItem[];
  /** `and 12 more`, or empty. */
  readonly more: string;
}

/** The catalogue card: the same order on every page; fields without values are left out. */
export interface Card {
  readonly fields: readonly CardField[];
}

const mostItems = 18;

/** A card of the fields that have values. */
export function makeCard(fields: readonly CardField[]): Card {
  return { fields: fields.filter(({ items }) => items.length > 0) };
}

/** A field of at most eighteen values; the rest is counted. */
export function field(
  catalogue: Catalogue,
  label: string,
  layout: CardField['layout'],
  items: readonly CardItem[],
  most = mostItems,
): CardField {
  const rest = items.length - most;
  const { strings, number } = catalogue.wording;
  return {
    label,
    layout,
    items: items.slice(0, most),
    more: rest > 0 ? fill(strings.andMore, { n: number(rest) }) : '',
  };
}

/** A plain value. */
export function item(text: string, href: string | null = null, note = ''): CardItem {
  return { text: plain(text), href, note };
}

/** An authority record with the role most often given to it in these articles. */
export function authorityItem(authority: Authority, articles: ReadonlySet<string>, from: string): CardItem {
  return item(authority.name, recordLink(from, authority.kind, authority.id), roleIn(authority, articles));
}

/** What was once on this page and has one of its own now; links, where a build split it. */
export function splitField(catalogue: Catalogue, of: IdentityRef, from: string): CardField {
  const into = catalogue.splitInto.get(`${of.kind} ${of.id}`) ?? [];
  const links = into.map((ref) => identityLink(catalogue, ref, from));
  return field(
    catalogue,
    catalogue.wording.strings.splitOff,
    'lines',
    links.map(({ text, href }) => item(text, href)),
  );
}

/** Topics of these articles, those given to most of them first; at most so many. */
export function topicLinks(
  catalogue: Catalogue,
  entries: readonly Entry[],
  from: string,
  most = Number.POSITIVE_INFINITY,
): Link[] {
  return [...timesGiven(entries)]
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .slice(0, most)
    .map(([id]) => ({
      text: catalogue.topicById.get(id)?.label ?? id,
      href: recordLink(from, 'topic', id),
    }));
}

/** How many of these articles each topic is given to; a function of its own for `countInBars`' reason. */
function timesGiven(entries: readonly Entry[]): Map<string, number> {
  const given = new Map<string, number>();
  for (const { topics } of entries) for (const { topic } of topics) given.set(topic, (given.get(topic) ?? 0) + 1);
  return given;
}

/** The same as values on a card. */
export function topicItems(catalogue: Catalogue, entries: readonly Entry[], from: string): CardItem[] {
  return topicLinks(catalogue, entries, from).map(({ text, href }) => item(text, href));
}

/** The place a dateline names: its record where there is one. */
export function datelinePlace(catalogue: Catalogue, entry: Entry, from: string): CardItem | null {
  const written = entry.article.dateline?.place ?? null;
  if (written === null) return null;
  const record = catalogue.placeByForm.get(written.toLowerCase());
  return record === undefined
    ? item(withoutCapitals(written))
    : item(record.name, recordLink(from, 'place', record.id));
}

/** `NEW YORK, N.Y.` as `New York, N.Y.`, `LISLE, Texas` as `Lisle, Texas`: capitals are the dateline's habit. */
function withoutCapitals(place: string): string {
  const [town = '', ...region] = place.split(/(?=,)/u);
  if (town !== town.toUpperCase() || town.length < 4) return place;
  return [town.replace(/(?<=\p{Lu})\p{Lu}{2,}/gu, (rest) => rest.toLowerCase()), ...region].join('');
}
