import type { Entry, Event } from '../model.ts';
import { indexAddress, recordAddress, relative } from '../addresses.ts';
import { compareText, type Catalogue } from './catalogue.ts';
import { readEdtf } from '../edtf.ts';
import { daysInMonth } from '../months.ts';
import type { Page } from './page.ts';
import { articleRow, eventRow, plain, type Row } from './rows.ts';
import { makeShell, type Link, type Shell } from './shell.ts';
import { fill } from '../fill.ts';
import { recordLink } from './record-link.ts';

/** What was published and what happened on a day of the year, by `MM-DD`, in the order of the year. */
export type DaysOfYear = ReadonlyMap<
  string,
  { readonly articles: readonly Entry[]; readonly events: readonly Event[] }
>;

/** One day of the year through all years. */
export interface OnThisDayView {
  readonly shell: Shell;
  readonly trail: readonly Link[];
  readonly heading: string;
  readonly happened: readonly Row[];
  readonly published: readonly Row[];
  readonly earlier: Link | null;
  readonly later: Link | null;
}

/** All days of the year that have something. */
export interface OnThisDayIndexView {
  readonly shell: Shell;
  readonly heading: string;
  readonly intro: string;
  readonly months: readonly {
    readonly label: string;
    readonly days: readonly { readonly text: string; readonly label: string; readonly href: string | null }[];
  }[];
}

const mostRows = 100;

/** Gathers days of the year; only what is dated to one day counts. */
export function gatherDaysOfYear(catalogue: Catalogue): DaysOfYear {
  const days = new Map<string, { articles: Entry[]; events: Event[] }>();
  const at = (edtf: string | undefined) => {
    const range = edtf === undefined ? null : readEdtf(edtf);
    if (range === null || range.precision !== 'day' || range.first !== range.last) return null;
    const key = range.first.slice(5);
    const day = days.get(key) ?? { articles: [], events: [] };
    days.set(key, day);
    return day;
  };
  for (const entry of catalogue.entries) at(entry.published?.value)?.articles.push(entry);
  for (const event of catalogue.events) at(event.day?.value)?.events.push(event);
  return new Map([...days].sort((a, b) => compareText(a[0], b[0])));
}

/** A page for each day of the year that has something, and the way to them. */
export function* makeOnThisDayPages(catalogue: Catalogue, days: DaysOfYear): Generator<Page> {
  yield makeIndex(catalogue, days);
  const keys = [...days.keys()];
  for (const [index, key] of keys.entries()) {
    const address = recordAddress('on-this-day', key);
    const { strings } = catalogue.wording;
    const link = (other: string | undefined): Link | null =>
      other === undefined ? null : { text: nameOf(catalogue, other), href: recordLink(address, 'on-this-day', other) };
    const heading = fill(strings.onThisDayDay, { day: nameOf(catalogue, key) });
    const view: OnThisDayView = {
      shell: makeShell(catalogue, address, 'on-this-day'),
      trail: [{ text: strings.onThisDay, href: relative(address, indexAddress('on-this-day')) }],
      heading,
      happened: mostOf(days.get(key)?.events).map((event) =>
        inYear(eventRow(catalogue, event, address), event.day?.value),
      ),
      published: mostOf(days.get(key)?.articles).map((entry) =>
        inYear(articleRow(catalogue, entry, address), entry.published?.value),
      ),
      earlier: link(keys[index - 1]),
      later: link(keys[index + 1]),
    };
    yield { kind: 'on-this-day', address, title: heading, view };
  }
}

/** The latest years first. */
function mostOf<T>(list: readonly T[] | undefined): T[] {
  return [...(list ?? [])].toReversed().slice(0, mostRows);
}

/** A row that shows the year alone: the day is the page's. */
function inYear(row: Row, day: string | undefined): Row {
  return { ...row, when: { ...plain((day ?? '').slice(0, 4)), certainty: row.when?.certainty ?? 'stated' } };
}

/** 2000 was a leap year: every day of a year is in it. */
function nameOf({ wording }: Catalogue, key: string): string {
  return wording.dayAndMonth(`2000-${key}`);
}

function makeIndex(catalogue: Catalogue, days: DaysOfYear): Page {
  const address = indexAddress('on-this-day');
  const { strings, counted, monthAlone, number } = catalogue.wording;
  const months = Array.from({ length: 12 }, (_, index) => `2000-${String(index + 1).padStart(2, '0')}`);
  const view: OnThisDayIndexView = {
    shell: makeShell(catalogue, address, 'on-this-day'),
    heading: strings.onThisDay,
    intro: strings.pickDay,
    months: months.map((month) => ({
      label: monthAlone(month),
      days: daysInMonth(month).map((day) => {
        const key = day.slice(5);
        const here = days.get(key);
        const told =
          here === undefined
            ? strings.none
            : [counted('articlesCount', here.articles.length), counted('eventsCount', here.events.length)].join(', ');
        return {
          label: number(Number(day.slice(8))),
          text: `${nameOf(catalogue, key)}: ${told}`,
          href: here === undefined ? null : recordLink(address, 'on-this-day', key),
        };
      }),
    })),
  };
  return { kind: 'on-this-day-index', address, title: strings.onThisDay, view };
}
