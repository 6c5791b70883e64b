import { indexAddress, recordAddress, relative } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import type { GroupedRow } from './grouped-rows.ts';
import { makeListPages } from './list-pages.ts';
import type { Page } from './page.ts';
import type { TimeIndex } from './time-index.ts';
import { recordLink } from './record-link.ts';

/** The lists of all months and all days that have a page. */
export function* timeIndexes(catalogue: Catalogue, time: TimeIndex): Generator<Page> {
  const { strings, number, day, monthAndYear } = catalogue.wording;
  for (const unit of ['month', 'day'] as const) {
    const from = indexAddress(unit);
    const keys = (unit === 'month' ? time.months : time.days).toReversed();
    const heading = unit === 'month' ? strings.months : strings.days;
    const rows = (): GroupedRow[] =>
      keys.map(
        (key): GroupedRow => ({
          group: {
            id: `y${key.slice(0, 4)}`,
            label: key.slice(0, 4),
            href: relative(from, recordAddress('year', key.slice(0, 4))),
          },
          makeRow: () => ({
            href: recordLink(from, unit, key),
            text: { text: unit === 'month' ? monthAndYear(key) : day(key), certainty: 'stated', why: null },
            voice: 'archive',
            when: null,
            note: number(time.articles.get(key)?.length ?? 0),
            language: null,
            direction: null,
          }),
        }),
      );
    yield* makeListPages(catalogue, {
      section: unit,
      kicker: strings.timeline,
      heading,
      intro: number(keys.length),
      layout: 'names',
      addressOf: (page) => indexAddress(unit, page),
      count: keys.length,
      rows,
    });
  }
}
