import type { Event } from '../model.ts';
import { homeAddress, indexAddress, relative, searchAddress, todayScriptAddress } from '../addresses.ts';
import { topicLinks } from './card.ts';
import { compareText, sortDay, type Catalogue } from './catalogue.ts';
import { daysOf, readEdtf } from '../edtf.ts';
import { chiefPlace, summarise, type Summary } from './event-summary.ts';
import { makeKicker } from './kicker.ts';
import { latestEvents, leadFirst } from './latest-events.ts';
import { namedIn } from './named-records.ts';
import type { DaysOfYear } from './on-this-day-pages.ts';
import type { Page } from './page.ts';
import { markBriefly, type Marked } from './quote-evidence.ts';
import { authorityRow, eventRow, type Row } from './rows.ts';
import { makeShell, type Link, type Shell } from './shell.ts';
import { fill } from '../fill.ts';
import { activityStrip, type Strip } from './strip.ts';
import type { TimeScale } from './time-scale.ts';

/** An event as the home page tells it. */
export interface HomeEvent {
  readonly kicker: readonly Marked[];
  readonly row: Row;
  readonly summary: Summary | null;
}

/** What the archive holds, and the ways in. */
export interface HomeView {
  readonly shell: Shell;
  /** `33,343 cuttings, 2015 to 2021, from 41 outlets.` */
  readonly statement: string;
  readonly strip: Strip | null;
  readonly searchAction: string;
  readonly latest: readonly HomeEvent[];
  /** They are not the latest where none has a day. */
  readonly latestHeading: string;
  readonly allEvents: Link;
  readonly mostReported: readonly Row[];
  readonly namedHeading: string;
  readonly named: readonly Row[];
  readonly allPeople: Link;
  readonly topics: readonly Link[];
  readonly allTopics: Link;
  /** Leads to today's page where the browser knows the day and the archive has something on it; null where it has no days. */
  readonly onThisDay: {
    readonly link: Link;
    readonly days: string;
    readonly folder: string;
    readonly script: string;
    readonly locale: string;
  } | null;
}

const mostReported = 8;
const mostNamed = 12;
const mostTopics = 16;

/** The first page. */
export function makeHomePage(catalogue: Catalogue, scale: TimeScale | null, daysOfYear: DaysOfYear): Page {
  const { strings } = catalogue.wording;
  const latest = latestEvents(catalogue);
  const shown = new Set(latest);
  const others = catalogue.events.filter((event) => event.reports.length > 1 && !shown.has(event));
  const year = lastYear(catalogue);
  const recent =
    year === null
      ? catalogue.entries
      : catalogue.entries.filter(({ published }) => sortDay(published?.value).startsWith(year));
  const view: HomeView = {
    shell: makeShell(catalogue, homeAddress, 'home'),
    statement: statement(catalogue),
    strip: activityStrip(catalogue, scale, catalogue.entries, homeAddress),
    searchAction: relative(homeAddress, searchAddress),
    latest: leadFirst(latest).map((event, index) => homeEvent(catalogue, event, index === 0)),
    latestHeading: latest.every(({ day }) => day === null) ? strings.events : strings.latestEvents,
    allEvents: link(strings.moreEvents, indexAddress('event')),
    mostReported: [...others]
      .sort((a, b) => b.reports.length - a.reports.length || compareText(a.id, b.id))
      .slice(0, mostReported)
      .map((event) => eventRow(catalogue, event, homeAddress)),
    namedHeading:
      year === null || recent.length === catalogue.entries.length
        ? strings.mostNamed
        : fill(strings.mostNamedIn, { year }),
    named: namedIn(catalogue, recent, 'person')
      .slice(0, mostNamed)
      .map(({ authority, count }) => authorityRow(catalogue, authority, homeAddress, count)),
    allPeople: link(strings.morePeople, indexAddress('person')),
    topics: topicLinks(catalogue, catalogue.entries, homeAddress, mostTopics),
    allTopics: link(strings.moreTopics, indexAddress('topic')),
    onThisDay: daysOfYear.size === 0 ? null : onThisDay(catalogue, daysOfYear),
  };
  return { kind: 'home', address: homeAddress, title: catalogue.options.title, view };
}

function link(text: string, to: string): Link {
  return { text, href: relative(homeAddress, to) };
}

function onThisDay({ wording: { strings, locale } }: Catalogue, daysOfYear: DaysOfYear): HomeView['onThisDay'] {
  return {
    link: link(strings.pickDay, indexAddress('on-this-day')),
    days: [...daysOfYear.keys()].join(' '),
    folder: relative(homeAddress, indexAddress('on-this-day')).replace(/[^/]*$/u, ''),
    script: relative(homeAddress, todayScriptAddress),
    locale,
  };
}

function homeEvent(catalogue: Catalogue, event: Event, leads: boolean): HomeEvent {
  const { day, counted } = catalogue.wording;
  const place = chiefPlace(catalogue, event, homeAddress)?.text ?? null;
  return {
    kicker: makeKicker(catalogue.wording, [
      event.day === null ? null : markBriefly(event.day, day(event.day.value)),
      place,
      counted('reports', event.reports.length),
    ]),
    row: eventRow(catalogue, event, homeAddress),
    summary: leads ? (summarise(catalogue, event, homeAddress)[0] ?? null) : null,
  };
}

/** What is here, as one sentence: how many, of when, from whom. */
function statement(catalogue: Catalogue): string {
  const { strings, counted } = catalogue.wording;
  const outlets = catalogue.outlets.filter(({ name }) => name !== null).length;
  const span = wholeSpan(catalogue);
  const values = {
    articles: counted('cuttings', catalogue.entries.length),
    outlets: counted(outlets < catalogue.outlets.length ? 'namedOutletsCount' : 'outletsCount', outlets),
    from: span?.from ?? '',
    to: span?.to ?? '',
  };
  if (span === null) return fill(outlets === 0 ? strings.homePlain : strings.homeUndated, values);
  if (span.to === null) return fill(outlets === 0 ? strings.homeNoOutletOneTime : strings.homeOneTime, values);
  return fill(outlets === 0 ? strings.homeNoOutlet : strings.homeSpan, values);
}

/** From when to when: years, or within one year the days or months themselves. */
function wholeSpan({ entries, wording }: Catalogue): { from: string; to: string | null } | null {
  const days = entries.flatMap(({ published }) => (published === null ? [] : (readEdtf(published.value) ?? [])));
  const first = days.map((day) => day.first).sort(compareText)[0];
  const last = days
    .map((day) => day.last)
    .sort(compareText)
    .at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.slice(0, 4) !== last.slice(0, 4)) return { from: first.slice(0, 4), to: last.slice(0, 4) };
  if (daysOf(`${first}/${last}`, 31).length > 0) return { from: wording.day(`${first}/${last}`), to: null };
  return { from: wording.day(`${first.slice(0, 7)}/${last.slice(0, 7)}`), to: null };
}

function lastYear({ entries }: Catalogue): string | null {
  const dated = entries.filter(({ published }) => published !== null).at(-1);
  return dated === undefined ? null : sortDay(dated.published?.value).slice(0, 4);
}
