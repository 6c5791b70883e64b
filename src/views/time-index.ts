import type { Entry, Event } from '../model.ts';
import { compareText, groupBy, type Catalogue } from './catalogue.ts';
import type { DayCounts } from './calendar.ts';
import { daysOf, monthsOf, readEdtf, yearsOf } from '../edtf.ts';
import { remembered } from '../remembered.ts';

/** Articles and events by the days, months and years that have a page. */
export interface TimeIndex {
  readonly years: readonly string[];
  readonly months: readonly string[];
  readonly days: readonly string[];
  readonly articles: ReadonlyMap<string, readonly Entry[]>;
  readonly events: ReadonlyMap<string, readonly Event[]>;
  /** Articles dated no closer than this year or month. */
  readonly vague: ReadonlyMap<string, readonly Entry[]>;
  readonly counts: DayCounts;
}

/** Every day, month and year on which something was published or happened. */
export function makeTimeIndex(catalogue: Catalogue): TimeIndex {
  const articles = groupBy(catalogue.entries, ({ published }) => keysOf(published?.value));
  const events = groupBy(catalogue.events, ({ day }) => keysOf(day?.value));
  const all = [...new Set([...articles.keys(), ...events.keys()])].sort(compareText);
  const perDay = daily(articles);
  return {
    years: all.filter((key) => key.length === 4),
    months: all.filter((key) => key.length === 7),
    days: all.filter((key) => key.length === 10),
    articles,
    events,
    vague: groupBy(catalogue.entries, ({ published }) => vagueKeys(published?.value)),
    counts: { articles: perDay, events: daily(events), highest: Math.max(1, ...perDay.values()) },
  };
}

/** The days, months and years a value stands under: there are fewer days than articles. */
const keysOf = remembered((edtf: string | undefined): string[] =>
  edtf === undefined ? [] : [...daysOf(edtf), ...monthsOf(edtf), ...yearsOf(edtf)],
);

function daily(groups: ReadonlyMap<string, readonly unknown[]>): Map<string, number> {
  return new Map([...groups].filter(([key]) => key.length === 10).map(([key, group]) => [key, group.length]));
}

/** Where an article is listed that has no single day or few days: under its months, else its years. */
function vagueKeys(edtf: string | undefined): readonly string[] {
  if (edtf === undefined || readEdtf(edtf) === null || daysOf(edtf).length > 0) return [];
  const months = monthsOf(edtf);
  return months.length > 0 ? months : yearsOf(edtf);
}
