import { rememberedWith } from '../remembered.ts';
import type { Entry } from '../model.ts';
import { recordAddress } from '../addresses.ts';
import type { Catalogue } from './catalogue.ts';
import { facesOf } from './faces.ts';
import { makeShell, shellFace } from './shell.ts';
import type { TimeIndex } from './time-index.ts';
import { wholeFaces } from './whole-face.ts';

/** What a year, month or day shows beside what was published and happened then. */
export interface Around {
  /** The unit before and after that have a page. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Articles that speak of the day. */
  readonly speakers: readonly Entry[];
}

/** All that the page of a year, month or day shows. */
export function timeBasis(
  catalogue: Catalogue,
  time: TimeIndex,
  unit: 'year' | 'month' | 'day',
  key: string,
  { before, after, speakers }: Around,
): string[] {
  const entries = time.articles.get(key) ?? [];
  const faces = facesOf(catalogue);
  return [
    shellFace(makeShell(catalogue, recordAddress(unit, key), unit)),
    [key, before, after].join(' '),
    // On a day nobody but its articles is named.
    unit === 'day' ? entries.map(faces.article).join(' ') : wholeFaces(catalogue, entries),
    (time.events.get(key) ?? []).map(faces.event).join(' '),
    unit === 'day' ? '' : calendarFace(time, key),
    wholeFaces(catalogue, speakers),
  ];
}

/** All that the calendar of a year or month shows: how much there is on each of its days, and the most on any day. */
function calendarFace(time: TimeIndex, key: string): string {
  return `${time.counts.highest}${calendarsOf(time).get(key) ?? ''}`;
}

const calendarsOf = rememberedWith(({ months, days, counts }: TimeIndex): ReadonlyMap<string, string> => {
  const faces = new Map<string, string>();
  for (const month of months) faces.set(month.slice(0, 4), `${faces.get(month.slice(0, 4)) ?? ''} ${month}`);
  for (const day of days) {
    const face = ` ${day} ${counts.articles.get(day) ?? 0} ${counts.events.get(day) ?? 0}`;
    for (const above of [day.slice(0, 4), day.slice(0, 7)]) faces.set(above, (faces.get(above) ?? '') + face);
  }
  return faces;
});
