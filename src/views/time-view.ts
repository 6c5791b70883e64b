import type { Entry } from '../model.ts';
import { indexAddress, listAddress, recordAddress, relative } from '../addresses.ts';
import { makeCalendarMonth, type CalendarMonth } from './calendar.ts';
import type { Catalogue } from './catalogue.ts';
import { monthsOf } from '../edtf.ts';
import { namedIn } from './named-records.ts';
import { andMore, articleRow, authorityRow, eventRow, type Group, type Row } from './rows.ts';
import { makeShell, type Link, type Shell } from './shell.ts';
import { fill } from '../fill.ts';
import { saidOfDay } from './said-of-days.ts';
import type { Around } from './time-basis.ts';
import type { TimeIndex } from './time-index.ts';
import { recordLink } from './record-link.ts';

/** A year, a month or a day: what was published, what happened. */
export interface TimeView {
  readonly shell: Shell;
  /** The year and month this lies in. */
  readonly trail: readonly Link[];
  readonly heading: string;
  readonly intro: string;
  readonly calendar: readonly CalendarMonth[];
  readonly events: readonly Row[];
  readonly moreEvents: string;
  readonly people: readonly Row[];
  /** Articles, where the page lists them. */
  readonly published: readonly Group[];
  readonly all: Link | null;
  /** What articles of other days say of this one. */
  readonly said: readonly Row[];
  readonly earlier: Link | null;
  readonly later: Link | null;
}

/** What a page of time is about. */
export type Unit = 'year' | 'month' | 'day';

const mostEvents = 100;
/** A page that would list more has a list of its own for them. */
export const mostArticles = 200;
/** So many of them the page itself still shows. */
const someArticles = 50;
const mostPeople = 12;

/** What the page of a year, month or day shows. `key` is its EDTF value. */
export function makeTimeView(
  catalogue: Catalogue,
  time: TimeIndex,
  unit: Unit,
  key: string,
  { before, after, speakers }: Around,
): TimeView {
  const address = recordAddress(unit, key);
  const { strings, counted } = catalogue.wording;
  const entries = time.articles.get(key) ?? [];
  const events = time.events.get(key) ?? [];
  const listed = listedOn(time, unit, key);
  const link = (other: Unit, otherKey: string): Link => ({
    text: nameOf(catalogue, other, otherKey),
    href: recordLink(address, other, otherKey),
  });
  return {
    shell: makeShell(catalogue, address, unit),
    trail: [
      { text: strings.timeline, href: relative(address, indexAddress('year')) },
      ...(unit === 'year' ? [] : [link('year', key.slice(0, 4))]),
      ...(unit === 'day' ? [link('month', key.slice(0, 7))] : []),
    ],
    heading: nameOf(catalogue, unit, key),
    intro: [
      counted('articlesCount', entries.length),
      ...(events.length > 0 ? [counted('eventsCount', events.length)] : []),
    ].join(strings.comma),
    calendar: calendarOf(catalogue, time, unit, key, address),
    events: [...events]
      .toReversed()
      .slice(0, mostEvents)
      .map((event) => ({
        ...eventRow(catalogue, event, address, rowStyle(unit)),
        ...(unit === 'day' && event.day?.value === key && { when: null }),
      })),
    moreEvents: andMore(catalogue, events.length - mostEvents),
    people: unit === 'day' ? [] : peopleOf(catalogue, entries, address),
    published: listed.length === 0 ? [] : [publishedGroup(catalogue, unit, key, listed)],
    all:
      listed.length > mostArticles
        ? {
            text: fill(strings.allArticles, { articles: counted('articlesCount', listed.length) }),
            href: relative(address, listAddress(unit, key, 1)),
          }
        : null,
    said: saidOfDay(key, speakers).map(({ entry, text }) => ({
      ...articleRow(catalogue, entry, address),
      text: { text, certainty: 'stated', why: null },
    })),
    earlier: before === undefined ? null : link(unit, before),
    later: after === undefined ? null : link(unit, after),
  };
}

/** The page has said the year already, where it is not that of a day. */
const rowStyle = (unit: Unit): 'day' | 'shortDay' => (unit === 'day' ? 'day' : 'shortDay');

function peopleOf(catalogue: Catalogue, entries: readonly Entry[], address: string): Row[] {
  return namedIn(catalogue, entries, 'person')
    .slice(0, mostPeople)
    .map(({ authority, count }) => authorityRow(catalogue, authority, address, count));
}

/** The articles that the page lists; on the page of a day its own day is not said again. */
function publishedGroup(catalogue: Catalogue, unit: Unit, key: string, listed: readonly Entry[]): Group {
  const { strings } = catalogue.wording;
  const address = recordAddress(unit, key);
  return {
    id: 'published',
    label: unit === 'year' ? strings.datedOnlyYear : strings.publishedOn,
    href: null,
    rows: listed.slice(0, listed.length > mostArticles ? someArticles : mostArticles).map((entry) => ({
      ...articleRow(catalogue, entry, address, rowStyle(unit)),
      ...(unit === 'day' && isThatDay(entry, key) && { when: null }),
    })),
  };
}

/** The articles a page lists: a year only those that are dated no closer. */
export function listedOn(time: TimeIndex, unit: Unit, key: string): readonly Entry[] {
  return (unit === 'year' ? time.vague : time.articles).get(key) ?? [];
}

/** A year as it is, a month and a day in words. */
export function nameOf({ wording }: Catalogue, unit: Unit, key: string): string {
  return unit === 'year' ? key : unit === 'month' ? wording.monthAndYear(key) : wording.fullDay(key);
}

function isThatDay({ published }: Entry, day: string): boolean {
  return published?.value === day && published.certainty === 'stated';
}

function calendarOf(catalogue: Catalogue, time: TimeIndex, unit: Unit, key: string, address: string): CalendarMonth[] {
  if (unit === 'day') return [];
  const months = unit === 'month' ? [key] : monthsOf(`${key}-01/${key}-12`);
  const present = new Set(time.months);
  return months.map((month) =>
    makeCalendarMonth(
      catalogue,
      month,
      time.counts,
      unit === 'month' ? catalogue.wording.monthAndYear(month) : catalogue.wording.monthAlone(month),
      unit === 'year' && present.has(month) ? recordLink(address, 'month', month) : null,
      address,
    ),
  );
}
