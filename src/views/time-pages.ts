import type { Entry } from '../model.ts';
import { listAddress, recordAddress } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { facesOf } from './faces.ts';
import { makeListPages } from './list-pages.ts';
import { makePage, type Page } from './page.ts';
import { articleRow } from './rows.ts';
import { fill } from '../fill.ts';
import { speakersByDay } from './said-of-days.ts';
import { timeBasis } from './time-basis.ts';
import type { TimeIndex } from './time-index.ts';
import { listedOn, makeTimeView, mostArticles, nameOf, type Unit } from './time-view.ts';

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
