import { indexAddress, recordAddress, relative } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { remembered } from '../remembered.ts';
import { makeListPages } from './list-pages.ts';
import type { Page } from './page.ts';
import type { TimeIndex } from './time-index.ts';
import { recordLink } from './record-link.ts';
import { archiveRow } from './rows.ts';

/** The lists of all months and all days that have a page. */
export function* timeIndexes(catalogue: Catalogue, time: TimeIndex): Generator<Page> {
  const { strings, number, day, monthAndYear } = catalogue.wording;
  const articlesOf = (key: string): number => time.articles.get(key)?.length ?? 0;
  for (const unit of ['month', 'day'] as const) {
    const from = indexAddress(unit);
    const keys = (unit === 'month' ? time.months : time.days).toReversed();
    const nameOf = unit === 'month' ? monthAndYear : day;
    const heading = unit === 'month' ? strings.months : strings.days;
    const placeOfYear = remembered((year: string) => ({
      group: { id: `y${year}`, label: year, href: relative(from, recordAddress('year', year)) },
    }));
    yield* makeListPages(catalogue, {
      section: unit,
      kicker: strings.timeline,
      heading,
      intro: number(keys.length),
      layout: 'names',
      addressOf: (page) => indexAddress(unit, page),
      things: keys,
      placeOf: (key) => placeOfYear(key.slice(0, 4)),
      rowOf: (key) => archiveRow(recordLink(from, unit, key), nameOf(key), number(articlesOf(key))),
      faceOf: (key) => `${key} ${articlesOf(key)}`,
    });
  }
}
