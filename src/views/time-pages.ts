import type { Entry } from '../model.ts';
import { indexAddress, listAddress, recordAddress, relative } from '../addresses.ts';
import { makeCalendarMonth, type CalendarMonth } from './calendar.ts';
import type { Catalogue } from './catalogue.ts';
import { facesOf } from './faces.ts';
import { monthsOf } from '../edtf.ts';
import { makeListPages } from './list-pages.ts';
import { namedIn } from './named-records.ts';
import { makePage, type Page } from './page.ts';
import { andMore, articleRow, authorityRow, eventRow, type Group, type Row } from './rows.ts';
import { makeShell, type Link, type Shell } from './shell.ts';
import { fill } from '../fill.ts';
import { saidOfDay, speakersByDay } from './said-of-days.ts';
import { timeBasis, type Around } from './time-basis.ts';
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

type Unit = 'year' | 'month' | 'day';

const mostEvents = 100;
const mostArticles = 200;
const mostPeople = 12;

/** A page for every year, month and day on which something was published or happened. */
export function* makeTimePages(catalogue: Catalogue, time: TimeIndex): Generator<Page> {
  const speakers = speakersByDay(catalogue, time);
  for (const unit of ['year', 'month', 'day'] as const) {
    const keys = { year: time.years, month: time.months, day: time.days }[unit];
    for (const [index, key] of keys.entries()) {
      const around = { before: keys[index - 1], after: keys[index + 1], speakers: speakers.get(key) ?? [] };
      yield makePage(
        unit,
        recordAddress(unit, key),
        nameOf(catalogue, unit, key),
        () => makeTimeView(catalogue, time, unit, key, around),
        () => timeBasis(catalogue, time, unit, key, around),
      );
      yield* timeList(catalogue, unit, key, listedOn(time, unit, key));
    }
  }
}

function makeTimeView(
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
  const tooMany = listed.length > mostArticles;
  const style = unit === 'day' ? 'day' : 'shortDay';
  const group: Group = {
    id: 'published',
    label: unit === 'year' ? strings.datedOnlyYear : strings.publishedOn,
    href: null,
    rows: listed.slice(0, tooMany ? 50 : mostArticles).map((entry) => ({
      ...articleRow(catalogue, entry, address, style),
      ...(unit === 'day' && isThatDay(entry, key) && { when: null }),
    })),
  };
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
        ...eventRow(catalogue, event, address, style),
        ...(unit === 'day' && event.day?.value === key && { when: null }),
      })),
    moreEvents: andMore(catalogue, events.length - mostEvents),
    people:
      unit === 'day'
        ? []
        : namedIn(catalogue, entries, 'person')
            .slice(0, mostPeople)
            .map(({ authority, count }) => authorityRow(catalogue, authority, address, count)),
    published: group.rows.length === 0 ? [] : [group],
    all: tooMany
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

/** The articles a page lists: a year only those that are dated no closer. */
function listedOn(time: TimeIndex, unit: Unit, key: string): readonly Entry[] {
  return (unit === 'year' ? time.vague : time.articles).get(key) ?? [];
}

function timeList(catalogue: Catalogue, unit: Unit, key: string, entries: readonly Entry[]): Page[] {
  if (entries.length <= mostArticles) return [];
  const { strings, counted } = catalogue.wording;
  const place = { group: { id: 'published', label: '' } };
  const from = recordAddress(unit, key);
  return makeListPages(catalogue, {
    section: unit,
    kicker: strings[unit],
    heading: fill(strings.listContinued, { title: nameOf(catalogue, unit, key) }),
    intro: counted('articlesCount', entries.length),
    layout: 'rows',
    addressOf: (page) => listAddress(unit, key, page),
    things: entries,
    placeOf: () => place,
    rowOf: (entry) => articleRow(catalogue, entry, from),
    faceOf: facesOf(catalogue).article,
  });
}

function nameOf({ wording }: Catalogue, unit: Unit, key: string): string {
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
