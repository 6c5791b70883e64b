import type { Event } from '../model.ts';
import { sortDay, type Catalogue } from './catalogue.ts';

const mostLatest = 5;
/** Among so many of the latest, those of most reports are shown. */
const consideredLatest = 40;

/**
 * The most reported of the latest events, the latest first. Days after the last publication are announcements:
 * they have not happened yet. Where no event has a day, any are better than none.
 */
export function latestEvents({ events, entries }: Catalogue): Event[] {
  const published = entries.map((entry) => sortDay(entry.published?.value)).filter((day) => day < '9999');
  const last = published.at(-1) ?? '9999';
  const dated = events.filter(({ day }) => day !== null && sortDay(day.value) <= last).toReversed();
  const happened = dated.length > 0 ? dated : events.filter(({ day }) => day === null);
  const most = happened
    .slice(0, consideredLatest)
    .sort((a, b) => b.reports.length - a.reports.length)
    .slice(0, mostLatest);
  return happened.filter((event) => most.includes(event));
}

/** The one that most report leads; the others stay in order of time. */
export function leadFirst(events: readonly Event[]): Event[] {
  const lead = [...events].sort((a, b) => b.reports.length - a.reports.length)[0];
  return lead === undefined ? [] : [lead, ...events.filter((event) => event !== lead)];
}
