import type { Entry, Event } from '../model.ts';
import { indexAddress, recordAddress, relative } from '../addresses.ts';
import { compareText, type Catalogue } from './catalogue.ts';
import { facesOf } from './faces.ts';
import { readEdtf } from '../edtf.ts';
import { makeOnThisDayIndex, nameOfDay } from './on-this-day-index.ts';
import { makePage, type Page } from './page.ts';
import { articleRow, eventRow, plain, type Row } from './rows.ts';
import { makeShell, shellFace, type Link, type Shell } from './shell.ts';
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
  yield makeOnThisDayIndex(catalogue, days);
  const keys = [...days.keys()];
  for (const [index, key] of keys.entries()) {
    const beside = [keys[index - 1], keys[index + 1]] as const;
    yield makePage(
      'on-this-day',
      recordAddress('on-this-day', key),
      headingOf(catalogue, key),
      () => makeOnThisDayView(catalogue, days, key, beside),
      () => onThisDayBasis(catalogue, days, key, beside),
    );
  }
}

/** The days of the year before and after that have a page. */
type Beside = readonly [string | undefined, string | undefined];

/** All that `makeOnThisDayView` shows. */
function onThisDayBasis(catalogue: Catalogue, days: DaysOfYear, key: string, beside: Beside): string[] {
  const faces = facesOf(catalogue);
  return [
    shellFace(makeShell(catalogue, recordAddress('on-this-day', key), 'on-this-day')),
    [key, ...beside].join(' '),
    mostOf(days.get(key)?.events).map(faces.event).join(' '),
    mostOf(days.get(key)?.articles).map(faces.article).join(' '),
  ];
}

function makeOnThisDayView(
  catalogue: Catalogue,
  days: DaysOfYear,
  key: string,
  [before, after]: Beside,
): OnThisDayView {
  const address = recordAddress('on-this-day', key);
  const { strings } = catalogue.wording;
  const link = (other: string | undefined): Link | null =>
    other === undefined ? null : { text: nameOfDay(catalogue, other), href: recordLink(address, 'on-this-day', other) };
  return {
    shell: makeShell(catalogue, address, 'on-this-day'),
    trail: [{ text: strings.onThisDay, href: relative(address, indexAddress('on-this-day')) }],
    heading: headingOf(catalogue, key),
    happened: mostOf(days.get(key)?.events).map((event) =>
      inYear(eventRow(catalogue, event, address), event.day?.value),
    ),
    published: mostOf(days.get(key)?.articles).map((entry) =>
      inYear(articleRow(catalogue, entry, address), entry.published?.value),
    ),
    earlier: link(before),
    later: link(after),
  };
}

function headingOf(catalogue: Catalogue, key: string): string {
  return fill(catalogue.wording.strings.onThisDayDay, { day: nameOfDay(catalogue, key) });
}

/** The latest years first. */
function mostOf<T>(list: readonly T[] | undefined): T[] {
  return [...(list ?? [])].toReversed().slice(0, mostRows);
}

/** A row that shows the year alone: the day is the page's. */
function inYear(row: Row, day: string | undefined): Row {
  return { ...row, when: { ...plain((day ?? '').slice(0, 4)), certainty: row.when?.certainty ?? 'stated' } };
}
