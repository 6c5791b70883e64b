import { indexAddress } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { facesOf } from './faces.ts';
import { readEdtf } from '../edtf.ts';
import { remembered } from '../remembered.ts';
import { authorityIndex } from './authority-index.ts';
import { fitsScreen, nameAmong, type Place, whole } from './grouped-rows.ts';
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
  const monthOf = monthPlaces(catalogue, from);
  return makeListPages(catalogue, {
    section: 'article',
    kicker: '',
    heading: strings.articles,
    intro: counted('articlesCount', entries.length),
    layout: 'rows',
    addressOf: (page) => indexAddress('article', page),
    things: entries,
    placeOf: ({ published }) => monthOf(published?.value),
    rowOf: (entry) => articleRow(catalogue, entry, from),
    faceOf: facesOf(catalogue).article,
  });
}

function eventIndex(catalogue: Catalogue): Page[] {
  const from = indexAddress('event');
  const { strings, counted } = catalogue.wording;
  const dated = catalogue.events.filter(({ day }) => day !== null).toReversed();
  const undated = catalogue.events.filter(({ day }) => day === null);
  const events = [...dated, ...undated];
  const monthOf = monthPlaces(catalogue, from);
  return makeListPages(catalogue, {
    section: 'event',
    kicker: '',
    heading: strings.events,
    intro: counted('eventsCount', events.length),
    layout: 'rows',
    addressOf: (page) => indexAddress('event', page),
    find: 'event',
    things: events,
    placeOf: ({ day }) => monthOf(day?.value),
    rowOf: (event) => eventRow(catalogue, event, from),
    faceOf: facesOf(catalogue).event,
  });
}

/** The month a row stands under; the way to it is by year. */
function monthPlaces(catalogue: Catalogue, from: string): (day: string | undefined) => Place {
  const { strings, monthAndYear } = catalogue.wording;
  const undated = { group: { id: 'undated', label: strings.undated } };
  const places = remembered((key: string): Place => {
    const year = key.slice(0, 4);
    const jump = { id: year, label: year };
    return key === year
      ? { group: { id: `y${year}`, label: year, href: recordLink(from, 'year', year) }, jump }
      : { group: { id: `m${key}`, label: monthAndYear(key), href: recordLink(from, 'month', key) }, jump };
  });
  return (day) => {
    const range = day === undefined ? null : readEdtf(day);
    return range === null ? undated : places(range.first.slice(0, range.precision === 'year' ? 4 : 7));
  };
}

function outletIndex(catalogue: Catalogue): Page[] {
  const from = indexAddress('outlet');
  const { strings, counted } = catalogue.wording;
  const { outlets } = catalogue;
  const named = outlets.filter(({ name }) => name !== null).length;
  const unnamed = fitsScreen(named) ? whole : { group: { id: 'unnamed', label: strings.unnamedOutlet } };
  const placeOfName = nameAmong(named);
  return makeListPages(catalogue, {
    section: 'outlet',
    kicker: '',
    heading: strings.outlets,
    intro: named === 0 ? strings.unnamedNote : counted('outletsCount', named),
    layout: 'names',
    addressOf: (page) => indexAddress('outlet', page),
    things: outlets,
    placeOf: ({ name }) => (name === null ? unnamed : placeOfName(name)),
    rowOf: (outlet) => outletRow(catalogue, outlet, from),
    faceOf: (outlet) => `${facesOf(catalogue).outlet(outlet)} ${outlet.entries.length}`,
  });
}
