import { indexAddress, relative } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { monthsOf } from '../edtf.ts';
import { mostRows } from './list-pages.ts';
import type { Page } from './page.ts';
import { articleRow, type Row } from './rows.ts';
import { makeShell, type Link, type Shell } from './shell.ts';
import { activityStrip, type Strip } from './strip.ts';
import type { TimeScale } from './time-scale.ts';
import type { TimeIndex } from './time-index.ts';
import { recordLink } from './record-link.ts';

/** The way in by time: all years. */
export interface TimelineView {
  readonly shell: Shell;
  readonly heading: string;
  readonly intro: string;
  readonly strip: Strip | null;
  readonly years: readonly {
    readonly link: Link;
    readonly counts: string;
    readonly months: readonly {
      readonly text: string;
      readonly label: string;
      readonly href: string | null;
      readonly count: string;
      readonly level: number;
    }[];
  }[];
  /** The same as lists of all months and days. */
  readonly lists: readonly Link[];
  readonly undated: readonly Row[];
  readonly allUndated: Link | null;
}

const mostUndated = 30;

/** The page that leads to all years and months. */
export function makeTimelinePage(catalogue: Catalogue, time: TimeIndex, scale: TimeScale | null): Page {
  const address = indexAddress('year');
  const { strings, counted, number, monthAndYear, monthName } = catalogue.wording;
  const undated = catalogue.entries.filter(({ published }) => published === null);
  const undatedPage = Math.floor((catalogue.entries.length - undated.length) / mostRows) + 1;
  const highest = Math.max(1, ...time.months.map((month) => time.articles.get(month)?.length ?? 0));
  const month = (key: string): TimelineView['years'][number]['months'][number] => {
    const count = time.articles.get(key)?.length ?? 0;
    const present = count > 0 || time.events.has(key);
    return {
      label: monthName(key),
      text: `${monthAndYear(key)}: ${counted('articlesCount', count)}`,
      href: present ? recordLink(address, 'month', key) : null,
      count: count > 0 ? number(count) : '',
      level: count === 0 ? 0 : Math.max(1, Math.ceil((count / highest) * 4)),
    };
  };
  const view: TimelineView = {
    shell: makeShell(catalogue, address, 'year'),
    heading: strings.timeline,
    intro: [
      counted('yearsCount', time.years.length),
      counted('articlesCount', catalogue.entries.length),
      counted('eventsCount', catalogue.events.length),
    ].join(strings.comma),
    strip: activityStrip(catalogue, scale, catalogue.entries, address),
    years: [...time.years].toReversed().map((year) => ({
      link: { text: year, href: recordLink(address, 'year', year) },
      counts: [
        counted('articlesCount', time.articles.get(year)?.length ?? 0),
        counted('eventsCount', time.events.get(year)?.length ?? 0),
      ].join(strings.comma),
      months: monthsOf(`${year}-01/${year}-12`).map(month),
    })),
    lists: [
      { text: strings.months, href: relative(address, indexAddress('month')) },
      { text: strings.days, href: relative(address, indexAddress('day')) },
      { text: strings.onThisDay, href: relative(address, indexAddress('on-this-day')) },
    ],
    undated: undated.slice(0, mostUndated).map((entry) => articleRow(catalogue, entry, address)),
    allUndated:
      undated.length > mostUndated
        ? {
            text: counted('undatedCount', undated.length),
            href: relative(address, `${indexAddress('article', undatedPage)}#undated`),
          }
        : null,
  };
  return { kind: 'timeline', address, title: strings.timeline, view };
}
