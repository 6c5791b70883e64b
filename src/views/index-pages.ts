import { indexAddress } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { readEdtf } from '../edtf.ts';
import { authorityIndex } from './authority-index.ts';
import { letterOf, type GroupedRow } from './grouped-rows.ts';
import { makeListPages } from './list-pages.ts';
import type { Page } from './page.ts';
import { articleRow, eventRow, outletRow } from './rows.ts';
import type { TimeIndex } from './time-index.ts';
import { timeIndexes } from './time-index-pages.ts';
import { recordLink } from './record-link.ts';

/** An index of each kind of record, in pages of bounded size. */
export function* makeIndexPages(catalogue: Catalogue, time: TimeIndex): Generator<Page> {
  yield* articleIndex(catalogue);
  yield* eventIndex(catalogue);
  for (const kind of ['person', 'organisation', 'place'] as const) yield* authorityIndex(catalogue, kind);
  yield* outletIndex(catalogue);
  yield* timeIndexes(catalogue, time);
}

function articleIndex(catalogue: Catalogue): Page[] {
  const from = indexAddress('article');
  const { strings, counted } = catalogue.wording;
  const dated = catalogue.entries.filter(({ published }) => published !== null).toReversed();
  const undated = catalogue.entries.filter(({ published }) => published === null);
  const entries = [...dated, ...undated];
  return makeListPages(catalogue, {
    section: 'article',
    kicker: '',
    heading: strings.articles,
    intro: counted('articlesCount', entries.length),
    layout: 'rows',
    addressOf: (page) => indexAddress('article', page),
    count: entries.length,
    rows: () =>
      entries.map((entry) => ({
        ...monthOf(catalogue, entry.published?.value, from),
        makeRow: () => articleRow(catalogue, entry, from),
      })),
  });
}

function eventIndex(catalogue: Catalogue): Page[] {
  const from = indexAddress('event');
  const { strings, counted } = catalogue.wording;
  const dated = catalogue.events.filter(({ day }) => day !== null).toReversed();
  const undated = catalogue.events.filter(({ day }) => day === null);
  const events = [...dated, ...undated];
  return makeListPages(catalogue, {
    section: 'event',
    kicker: '',
    heading: strings.events,
    intro: counted('eventsCount', events.length),
    layout: 'rows',
    addressOf: (page) => indexAddress('event', page),
    find: 'event',
    count: events.length,
    rows: () =>
      events.map((event) => ({
        ...monthOf(catalogue, event.day?.value, from),
        makeRow: () => eventRow(catalogue, event, from),
      })),
  });
}

/** The month a row stands under; the way to it is by year. */
function monthOf(catalogue: Catalogue, day: string | undefined, from: string): Omit<GroupedRow, 'makeRow'> {
  const { strings, monthAndYear } = catalogue.wording;
  const range = day === undefined ? null : readEdtf(day);
  if (range === null) return { group: { id: 'undated', label: strings.undated } };
  const year = range.first.slice(0, 4);
  const jump = { id: year, label: year };
  if (range.precision === 'year')
    return { group: { id: `y${year}`, label: year, href: recordLink(from, 'year', year) }, jump };
  const month = range.first.slice(0, 7);
  return {
    group: { id: `m${month}`, label: monthAndYear(month), href: recordLink(from, 'month', month) },
    jump,
  };
}

function outletIndex(catalogue: Catalogue): Page[] {
  const from = indexAddress('outlet');
  const { strings, counted } = catalogue.wording;
  const { outlets } = catalogue;
  const named = outlets.filter(({ name }) => name !== null).length;
  return makeListPages(catalogue, {
    section: 'outlet',
    kicker: '',
    heading: strings.outlets,
    intro: counted('outletsCount', named),
    layout: 'names',
    addressOf: (page) => indexAddress('outlet', page),
    count: outlets.length,
    rows: () =>
      outlets.map((outlet) => ({
        group: outlet.name === null ? { id: 'unnamed', label: strings.unnamedOutlet } : letterOf(outlet.name),
        makeRow: () => outletRow(catalogue, outlet, from),
      })),
  });
}
