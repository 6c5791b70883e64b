import type { Catalogue } from './catalogue.ts';
import { daysInMonth, weekdayOf } from '../months.ts';
import { recordLink } from './record-link.ts';

/** One day of a calendar; `level` 0 to 4 says how much there is. */
export interface CalendarDay {
  readonly day: string;
  readonly href: string | null;
  /** `16 May 2021: 3 articles, 1 event`. */
  readonly text: string;
  readonly level: number;
}

/** One month as a table of weeks, Monday first; null where a week reaches into another month. */
export interface CalendarMonth {
  readonly label: string;
  readonly href: string | null;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

/** What a calendar counts on each day. */
export interface DayCounts {
  readonly articles: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string, number>;
  /** The highest count of articles on any day shown. */
  readonly highest: number;
}

/** A month as a table. `month` is `YYYY-MM`. */
export function makeCalendarMonth(
  catalogue: Catalogue,
  month: string,
  counts: DayCounts,
  label: string,
  href: string | null,
  from: string,
): CalendarMonth {
  const days = daysInMonth(month);
  const cells: (CalendarDay | null)[] = Array.from({ length: weekdayOf(days[0] ?? month) - 1 }, () => null);
  for (const day of days) cells.push(calendarDay(catalogue, day, counts, from));
  while (cells.length % 7 !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  const { weekdayName } = catalogue.wording;
  return {
    label,
    href,
    weekdays: [1, 2, 3, 4, 5, 6, 7].map((day) => ({
      short: weekdayName(day, 'narrow'),
      long: weekdayName(day, 'long'),
    })),
    weeks,
  };
}

function calendarDay({ wording }: Catalogue, day: string, counts: DayCounts, from: string): CalendarDay {
  const articles = counts.articles.get(day) ?? 0;
  const events = counts.events.get(day) ?? 0;
  const told = [
    articles > 0 ? wording.counted('articlesCount', articles) : '',
    events > 0 ? wording.counted('eventsCount', events) : '',
  ].filter((text) => text !== '');
  return {
    day: wording.number(Number(day.slice(8))),
    href: told.length === 0 ? null : recordLink(from, 'day', day),
    text: `${wording.day(day)}: ${told.join(wording.strings.comma) || wording.strings.none}`,
    level:
      articles === 0
        ? events > 0
          ? 1
          : 0
        : Math.min(4, 1 + Math.floor((Math.log2(articles) / Math.max(1, Math.log2(counts.highest + 1))) * 4)),
  };
}
