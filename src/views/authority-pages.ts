import type { Authority, Entry, Event } from '../model.ts';
import { indexAddress, recordAddress, relative } from '../addresses.ts';
import { authorityCard, mostOfFew } from './authority-card.ts';
import { fullestOf, rolesOf, type RoleRow } from './authority-roles.ts';
import type { Card } from './card.ts';
import { latestFirst, type Catalogue } from './catalogue.ts';
import { facesOf, recordFace } from './faces.ts';
import { whatTells } from './namesakes.ts';
import { makeNetwork, type Network } from './network.ts';
import { makeChronology, sentencesWithDays, type ChronologyRow, type Told } from './chronology.ts';
import { makePage, type Page } from './page.ts';
import { needsListPages, recordArticles, recordListPages, type RecordArticles } from './record-articles.ts';
import { andMore, eventRow, type Row } from './rows.ts';
import { makeShell, shellFace, type Link, type Shell } from './shell.ts';
import { activityStrip, stripFace, type Strip } from './strip.ts';
import type { TimeScale } from './time-scale.ts';
import { wholeFaces } from './whole-face.ts';

/** A person, organisation or place. */
export interface AuthorityView {
  readonly shell: Shell;
  /** `named in 12 articles`. */
  readonly kicker: string;
  readonly name: string;
  readonly summary: string;
  /** For search engines and previews of links. */
  readonly description: string;
  readonly roles: readonly RoleRow[];
  readonly strip: Strip | null;
  readonly events: readonly Row[];
  readonly moreEvents: string;
  /** What sentences that name the record say of days. */
  readonly chronology: readonly ChronologyRow[];
  readonly articles: RecordArticles;
  readonly network: Network | null;
  /** Null where the page says all that it would. */
  readonly card: Card | null;
  /** The index of its kind. */
  readonly index: Link;
}

const mostEvents = 30;
/** Articles read for the chronology of a record that stands in very many. */
const mostTelling = 500;

/** One page an authority record, and pages for the articles that did not fit. */
export function* makeAuthorityPages(catalogue: Catalogue, scale: TimeScale | null): Generator<Page> {
  for (const authority of catalogue.archive.authorities) {
    const address = recordAddress(authority.kind, authority.id);
    yield makePage(
      authority.kind,
      address,
      authority.name,
      () => makeAuthorityView(catalogue, authority, scale),
      () => authorityBasis(catalogue, authority, scale),
    );
    if (needsListPages(authority.namings.length))
      yield* recordListPages(catalogue, authority.kind, authority.id, authority.name, inOrder(catalogue, authority));
  }
}

/** The articles that name a record, in order of time. */
function inOrder({ entries, placeOf }: Catalogue, { namings }: Authority): Entry[] {
  const places = namings.flatMap(({ article }) => placeOf.get(article) ?? []);
  return places.sort((a, b) => a - b).map((place) => entries[place]!);
}

/** All that `makeAuthorityView` shows, and more: what its articles name tells who is named together. */
function authorityBasis(catalogue: Catalogue, authority: Authority, scale: TimeScale | null): string[] {
  const { kind, id, variants, country, roles, maybeSame, namings } = authority;
  const maybe = maybeSame.flatMap((other) => catalogue.authorityById.get(other) ?? []);
  const entries = namings.flatMap(({ article }) => catalogue.archive.entries.get(article) ?? []);
  return [
    shellFace(makeShell(catalogue, recordAddress(kind, id), kind)),
    recordFace(authority),
    JSON.stringify([variants, country, maybe.map((other) => [recordFace(other), whatTells(catalogue, other)])]),
    roles.length === 0 ? '' : JSON.stringify([rolesOf(catalogue, authority), fullestOf(authority)]),
    stripFace(scale, namings.length),
    wholeFaces(catalogue, entries),
    facesOf(catalogue).split(authority),
  ];
}

function makeAuthorityView(catalogue: Catalogue, authority: Authority, scale: TimeScale | null): AuthorityView {
  const entries = inOrder(catalogue, authority);
  const address = recordAddress(authority.kind, authority.id);
  const { strings, counted } = catalogue.wording;
  const few = entries.length <= mostOfFew;
  const events = eventsOf(catalogue, entries);
  const roles = rolesOf(catalogue, authority);
  const summary = fullestOf(authority);
  const card = authorityCard(catalogue, authority, entries, address);
  const kicker = counted('namedIn', entries.length);
  return {
    shell: makeShell(catalogue, address, authority.kind),
    kicker,
    name: authority.name,
    summary,
    description: [summary, kicker].filter((part) => part !== '').join(' · '),
    roles: few && roles.length === 1 && roles[0]?.role === summary ? [] : roles,
    strip: activityStrip(catalogue, scale, entries, address),
    events: events.slice(0, mostEvents).map((event) => eventRow(catalogue, event, address)),
    moreEvents: andMore(catalogue, events.length - mostEvents),
    chronology: makeChronology(catalogue, toldOf(catalogue, authority), null, address),
    articles: recordArticles(catalogue, authority.kind, authority.id, entries),
    network: makeNetwork(catalogue, authority, address),
    card: card.fields.length === 0 ? null : card,
    index: { text: strings[authority.kind], href: relative(address, indexAddress(authority.kind)) },
  };
}

/** The events of a record's articles, the latest first. */
function eventsOf(catalogue: Catalogue, entries: readonly Entry[]): Event[] {
  const events = latestFirst(
    catalogue,
    entries.map(({ event }) => event),
  );
  // An event of one report says no more than the report, which a short page lists too.
  return entries.length > mostOfFew ? events : events.filter(({ reports }) => reports.length > 1);
}

/** Sentences with a day that name the record. */
function toldOf(catalogue: Catalogue, authority: Authority): Told[] {
  const found: Told[] = [];
  for (const { article, spans } of authority.namings.slice(0, mostTelling)) {
    const entry = catalogue.archive.entries.get(article);
    if (entry === undefined) continue;
    for (const told of sentencesWithDays(entry)) {
      const { start: from, end } = told.sentence;
      if (spans.some(({ start }) => from <= start && start < end)) found.push(told);
    }
  }
  return found;
}
