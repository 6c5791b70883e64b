import { indexAddress, recordAddress, relative } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { readEdtf } from '../edtf.ts';
import { authorityIndex } from './authority-index.ts';
import { letterRow, type GroupedRow } from './grouped-rows.ts';
import { makeListPages } from './list-pages.ts';
import type { Page } from './page.ts';
import { articleRow, eventRow, outletRow, type Row } from './rows.ts';
import type { TimeIndex } from './time-index.ts';
import { timeIndexes } from './time-index-pages.ts';

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
  const rows = [...dated, ...undated].map((entry) =>
    timeRow(catalogue, entry.published?.value, from, articleRow(catalogue, entry, from)),
  );
  return makeListPages(catalogue, {
    section: 'article',
    kicker: '',
    heading: strings.articles,
    intro: counted('articlesCount', rows.length),
    layout: 'rows',
    addressOf: (page) => indexAddress('article', page),
    rows,
  });
}

function eventIndex(catalogue: Catalogue): Page[] {
  const from = indexAddress('event');
  const { strings, counted } = catalogue.wording;
  const dated = catalogue.events.filter(({ day }) => day !== null).toReversed();
  const undated = catalogue.events.filter(({ day }) => day === null);
  const rows = [...dated, ...undated].map((event) =>
    timeRow(catalogue, event.day?.value, from, eventRow(catalogue, event, from)),
  );
  return makeListPages(catalogue, {
    section: 'event',
    kicker: '',
    heading: strings.events,
    intro: counted('eventsCount', rows.length),
    layout: 'rows',
    addressOf: (page) => indexAddress('event', page),
    rows,
  });
}

/** A row under its month; the way to it is by year. */
function timeRow(catalogue: Catalogue, day: string | undefined, from: string, row: Row): GroupedRow {
  const { strings, monthAndYear } = catalogue.wording;
  const range = day === undefined ? null : readEdtf(day);
  if (range === null) return { group: { id: 'undated', label: strings.undated }, row };
  const year = range.first.slice(0, 4);
  const jump = { id: year, label: year };
  if (range.precision === 'year')
    return { group: { id: `y${year}`, label: year, href: relative(from, recordAddress('year', year)) }, jump, row };
  const month = range.first.slice(0, 7);
  return {
    group: { id: `m${month}`, label: monthAndYear(month), href: relative(from, recordAddress('month', month)) },
    jump,
    row,
  };
}

function outletIndex(catalogue: Catalogue): Page[] {
  const from = indexAddress('outlet');
  const { strings, counted } = catalogue.wording;
  const rows = catalogue.outlets.map((outlet) => ({
    group:
      outlet.name === null
        ? { id: 'unnamed', label: strings.unnamedOutlet }
        : letterRow(outlet.name, outletRow(catalogue, outlet, from)).group,
    row: outletRow(catalogue, outlet, from),
  }));
  const named = catalogue.outlets.filter(({ name }) => name !== null).length;
  return makeListPages(catalogue, {
    section: 'outlet',
    kicker: '',
    heading: strings.outlets,
    intro: counted('outletsCount', named),
    layout: 'names',
    addressOf: (page) => indexAddress('outlet', page),
    rows,
  });
}
