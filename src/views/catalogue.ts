import type { Archive, Authority, Edtf, Entry, Event, Identity, IdentityRef, Topic } from '../model.ts';
import { outletId, unnamedOutletId } from '../addresses.ts';
import { readEdtf } from '../edtf.ts';
import { type Named, namedByArticle } from '../named-by-article.ts';
import type { SiteOptions } from './page.ts';
import { makeWording, type Wording } from './wording.ts';

/** An outlet, gathered from the articles that name it. */
export interface Outlet {
  readonly id: string;
  /** The spelling most often written; null for the articles that name none. */
  readonly name: string | null;
  readonly otherNames: readonly string[];
  readonly entries: readonly Entry[];
}

/** The archive with its lists turned round, so that each page finds what it shows without searching. */
export interface Catalogue {
  readonly archive: Archive;
  readonly options: SiteOptions;
  readonly wording: Wording;
  /** By day of publication, earliest first; the undated last, by id. */
  readonly entries: readonly Entry[];
  /** Where in that order an article stands, by its key. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** By day, earliest first; the undated last. */
  readonly events: readonly Event[];
  readonly eventById: ReadonlyMap<string, Event>;
  readonly entryById: ReadonlyMap<string, Entry>;
  /** What was once published under a `kind id` and is no more, as it was last called. */
  readonly titleOnceOf: ReadonlyMap<string, string>;
  /** Where the rest of a `kind id` went when it was split. */
  readonly splitInto: ReadonlyMap<string, readonly IdentityRef[]>;
  readonly authorityById: ReadonlyMap<string, Authority>;
  /** Places by each of their written forms, in small letters. */
  readonly placeByForm: ReadonlyMap<string, Authority>;
  /** By article key, in order of appearance in the text. */
  readonly named: ReadonlyMap<string, readonly Named[]>;
  readonly outlets: readonly Outlet[];
  readonly outletOf: ReadonlyMap<string, Outlet>;
  readonly topicById: ReadonlyMap<string, Topic>;
  /** Reprints of an article, by its key. */
  readonly reprintsOf: ReadonlyMap<string, readonly Entry[]>;
}

/** First day a value covers; what has none sorts after everything. */
export function sortDay(day: Edtf | undefined): string {
  return (day === undefined ? undefined : readEdtf(day)?.first) ?? '9999-99-99';
}

/** Turns the archive's lists round, once for all pages. */
export function makeCatalogue(archive: Archive, options: SiteOptions): Catalogue {
  const wording = makeWording(options.language);
  const entries = byDay([...archive.entries.values()], ({ published }) => published?.value);
  const events = byDay(archive.events, ({ day }) => day?.value);
  const outlets = gatherOutlets(entries, wording);
  const ledger = archive.history?.ledger ?? [];
  const isGone = ({ to, reason }: Identity): boolean => to !== undefined || reason !== undefined;
  return {
    archive,
    options,
    wording,
    entries,
    placeOf: new Map(entries.map(({ article }, place) => [article.key, place])),
    events,
    eventById: new Map(archive.events.map((event) => [event.id, event])),
    entryById: new Map(entries.map((entry) => [entry.id, entry])),
    titleOnceOf: new Map(ledger.filter(isGone).map(({ kind, id, title }) => [`${kind} ${id}`, title])),
    splitInto: new Map(ledger.flatMap(({ kind, id, into }) => (into === undefined ? [] : [[`${kind} ${id}`, into]]))),
    authorityById: new Map(archive.authorities.map((authority) => [authority.id, authority])),
    placeByForm: gatherPlaces(archive.authorities),
    named: namedByArticle(archive),
    outlets,
    outletOf: new Map(outlets.flatMap((outlet) => outlet.entries.map((entry) => [entry.article.key, outlet] as const))),
    topicById: new Map(archive.topics.map((topic) => [topic.id, topic])),
    reprintsOf: groupBy(entries, (entry) => (entry.reprintOf === null ? [] : [entry.reprintOf])),
  };
}

/** In order of the first day that their values cover, those of one day by id. */
function byDay<Of extends { readonly id: string }>(things: readonly Of[], dayOf: (of: Of) => Edtf | undefined): Of[] {
  return things
    .map((thing) => ({ thing, day: sortDay(dayOf(thing)) }))
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.thing.id, b.thing.id))
    .map(({ thing }) => thing);
}

const latest = new WeakMap<
  Catalogue,
  { readonly events: readonly Event[]; readonly rank: ReadonlyMap<string, number> }
>();

/** Events of these ids, the latest first and the undated last. */
export function latestFirst(catalogue: Catalogue, ids: Iterable<string>): Event[] {
  const { events, rank } = latest.get(catalogue) ?? rankEvents(catalogue);
  const ranks = [...new Set(ids)].flatMap((id) => rank.get(id) ?? []).sort((a, b) => a - b);
  return ranks.flatMap((index) => events[index] ?? []);
}

/** All events in that order, sorted once for all the pages that show some of them. */
function rankEvents(catalogue: Catalogue): { events: readonly Event[]; rank: ReadonlyMap<string, number> } {
  const day = ({ day: known }: Event): string => (known === null ? '' : sortDay(known.value));
  const events = [...catalogue.events].sort((a, b) => compareText(day(b), day(a)) || compareText(a.id, b.id));
  const ranked = { events, rank: new Map(events.map(({ id }, index) => [id, index])) };
  latest.set(catalogue, ranked);
  return ranked;
}

/** Code-unit order: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Values under each of their keys, both in the order they came. */
export function groupBy<V>(values: Iterable<V>, keysOf: (value: V) => readonly string[]): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}

/** Where two places share a form, the one named in more articles has it. */
function gatherPlaces(authorities: readonly Authority[]): Map<string, Authority> {
  const places = authorities.filter(({ kind }) => kind === 'place').sort((a, b) => a.namings.length - b.namings.length);
  return new Map(
    places.flatMap((place) =>
      [place.name, ...place.variants.map(({ form }) => form)].map((form) => [form.toLowerCase(), place] as const),
    ),
  );
}

function gatherOutlets(entries: readonly Entry[], wording: Wording): Outlet[] {
  const groups = groupBy(entries, (entry) => [
    entry.article.outlet === null ? unnamedOutletId : outletId(entry.article.outlet.value),
  ]);
  const outlets = [...groups].map(([id, group]): Outlet => {
    const spellings = groupBy(group, (entry) => (entry.article.outlet === null ? [] : [entry.article.outlet.value]));
    const [name = null, ...otherNames] = [...spellings]
      .sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]))
      .map(([spelling]) => spelling);
    return { id, name, otherNames, entries: group };
  });
  return outlets.sort(
    (a, b) => Number(a.name === null) - Number(b.name === null) || wording.compare(a.name ?? '', b.name ?? ''),
  );
}
