import { indexAddress } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { daysInMonth } from '../months.ts';
import type { DaysOfYear } from './on-this-day-pages.ts';
import type { Page } from './page.ts';
import { recordLink } from './record-link.ts';
import { makeShell, type Shell } from './shell.ts';

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

/** A day of the year by its `MM-DD`; 2000 was a leap year: every day of a year is in it. */
export function nameOfDay({ wording }: Catalogue, key: string): string {
  return wording.dayAndMonth(`2000-${key}`);
}

/** The way to every day of the year that has something. */
export function makeOnThisDayIndex(catalogue: Catalogue, days: DaysOfYear): Page {
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
            : [counted('articlesCount', here.articles.length), counted('eventsCount', here.events.length)].join(
                strings.comma,
              );
        return {
          label: number(Number(day.slice(8))),
          text: `${nameOfDay(catalogue, key)}: ${told}`,
          href: here === undefined ? null : recordLink(address, 'on-this-day', key),
        };
      }),
    })),
  };
  return { kind: 'on-this-day-index', address, title: strings.onThisDay, view };
}
