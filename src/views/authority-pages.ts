import type { Authority, Entry } from '../model.ts';
import { indexAddress, recordAddress, relative } from '../addresses.ts';
import { field, item, makeCard, splitField, type Card } from './card.ts';
import { compareText, latestFirst, sortDay, type Catalogue } from './catalogue.ts';
import { fullestRole } from './fullest-role.ts';
import { makeNetwork, type Network } from './network.ts';
import { makeChronology, sentencesWithDays, type ChronologyRow, type Told } from './chronology.ts';
import { makePage, type Page } from './page.ts';
import { recordArticles, recordListPages, type RecordArticles } from './record-articles.ts';
import { andMore, eventRow, type Row } from './rows.ts';
import { makeShell, type Link, type Shell } from './shell.ts';
import { activityStrip, type Strip, type TimeScale } from './strip.ts';

/** A person, organisation or place. */
export interface AuthorityView {
  readonly shell: Shell;
  /** `named in 12 articles`. */
  readonly kicker: string;
  readonly name: string;
  readonly summary: string;
  readonly roles: readonly {
    readonly role: string;
    readonly count: string;
    readonly first: string;
    readonly last: string;
  }[];
  readonly strip: Strip | null;
  readonly events: readonly Row[];
  readonly moreEvents: string;
  /** What sentences that name the record say of days. */
  readonly chronology: readonly ChronologyRow[];
  readonly articles: RecordArticles;
  readonly network: Network | null;
  readonly card: Card;
  /** The index of its kind. */
  readonly index: Link;
}

const mostEvents = 30;
const mostRoles = 30;
/** Articles read for the chronology of a record that stands in very many. */
const mostTelling = 500;

/** One page an authority record, and pages for the articles that did not fit. */
export function* makeAuthorityPages(catalogue: Catalogue, scale: TimeScale | null): Generator<Page> {
  const rank = new Map(catalogue.entries.map((entry, index) => [entry.article.key, index]));
  for (const authority of catalogue.archive.authorities) {
    const entries = authority.namings
      .flatMap(({ article }) => catalogue.archive.entries.get(article) ?? [])
      .sort((a, b) => (rank.get(a.article.key) ?? 0) - (rank.get(b.article.key) ?? 0));
    const address = recordAddress(authority.kind, authority.id);
    yield makePage(authority.kind, address, authority.name, () =>
      makeAuthorityView(catalogue, authority, entries, scale),
    );
    yield* recordListPages(catalogue, authority.kind, authority.id, authority.name, entries);
  }
}

function makeAuthorityView(
  catalogue: Catalogue,
  authority: Authority,
  entries: readonly Entry[],
  scale: TimeScale | null,
): AuthorityView {
  const address = recordAddress(authority.kind, authority.id);
  const { strings, counted } = catalogue.wording;
  const events = latestFirst(
    catalogue,
    entries.map(({ event }) => event),
  );
  const roles = rolesOf(catalogue, authority);
  return {
    shell: makeShell(catalogue, address, authority.kind),
    kicker: counted('namedIn', entries.length),
    name: authority.name,
    summary: fullestRole(authority.roles.map(({ role, articles: given }) => ({ role, count: given.length }))),
    roles: roles.slice(0, mostRoles),
    strip: activityStrip(catalogue, scale, entries, address),
    events: events.slice(0, mostEvents).map((event) => eventRow(catalogue, event, address)),
    moreEvents: andMore(catalogue, events.length - mostEvents),
    chronology: makeChronology(catalogue, toldOf(catalogue, authority), null, address),
    articles: recordArticles(catalogue, authority.kind, authority.id, entries),
    network: makeNetwork(catalogue, authority, address),
    card: authorityCard(catalogue, authority, entries, address),
    index: { text: strings[authority.kind], href: relative(address, indexAddress(authority.kind)) },
  };
}

/** Sentences with a day that name the record. */
function toldOf(catalogue: Catalogue, authority: Authority): Told[] {
  return authority.namings.slice(0, mostTelling).flatMap(({ article, spans }) => {
    const entry = catalogue.archive.entries.get(article);
    if (entry === undefined) return [];
    return sentencesWithDays(entry).filter(({ sentence }) =>
      spans.some(({ start }) => sentence.start <= start && start < sentence.end),
    );
  });
}

function rolesOf(catalogue: Catalogue, authority: Authority): AuthorityView['roles'][number][] {
  const { number, day, strings } = catalogue.wording;
  return [...authority.roles]
    .sort((a, b) => b.articles.length - a.articles.length || compareText(a.role, b.role))
    .map(({ role, articles }) => {
      const days = articles
        .flatMap((key) => catalogue.archive.entries.get(key)?.published?.value ?? [])
        .sort((a, b) => compareText(sortDay(a), sortDay(b)));
      const first = days[0];
      const last = days.at(-1);
      return {
        role,
        count: number(articles.length),
        first: first === undefined ? strings.unknownDay : day(first),
        last: last === undefined ? strings.unknownDay : day(last),
      };
    });
}

function authorityCard(catalogue: Catalogue, authority: Authority, entries: readonly Entry[], address: string): Card {
  const { strings, day, number } = catalogue.wording;
  const dated = entries.filter(({ published }) => published !== null);
  const first = dated[0]?.published?.value;
  const last = dated.at(-1)?.published?.value;
  const outlets = [...new Set(entries.flatMap((entry) => catalogue.outletOf.get(entry.article.key) ?? []))];
  const maybe = authority.maybeSame.flatMap((id) => catalogue.authorityById.get(id) ?? []);
  return makeCard([
    field(
      catalogue,
      strings.country,
      'beside',
      authority.country === undefined ? [] : [item(catalogue.wording.country(authority.country))],
    ),
    field(catalogue, strings.first, 'beside', first === undefined ? [] : [item(day(first))]),
    field(catalogue, strings.last, 'beside', last === undefined ? [] : [item(day(last))]),
    field(catalogue, strings.articles, 'beside', [item(number(entries.length))]),
    field(
      catalogue,
      strings.outlets,
      'beside',
      outlets.map(({ id, name }) =>
        item(name ?? strings.unnamedOutlet, relative(address, recordAddress('outlet', id))),
      ),
      8,
    ),
    field(
      catalogue,
      strings.variants,
      'lines',
      authority.variants.map(({ form, count }) => item(form, null, `${number(count)}×`)),
      12,
    ),
    field(
      catalogue,
      strings.maybeSame,
      'lines',
      maybe.map((other) => item(other.name, relative(address, recordAddress(other.kind, other.id)))),
    ),
    splitField(catalogue, authority, address),
  ]);
}
