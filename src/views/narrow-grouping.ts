import type { Entry, Event } from '../model.ts';
import { type Catalogue, groupBy } from './catalogue.ts';

/** Where grouping an event's reports could have gone the other way, and no editor has said which is right. */
export interface NarrowGrouping {
  /** Events that were left apart from this one by little. */
  readonly others: readonly Event[];
  /** Reports of this one that were only just close enough. */
  readonly barely: readonly Entry[];
}

/** What of the grouping of each event was narrow; a link stands with one of its two events, and holds of both. */
export function narrowGroupings({ events, archive }: Catalogue): (event: Event) => NarrowGrouping {
  const links = events.flatMap(({ borderline = [] }) => borderline);
  const named = new Set(links.flatMap(({ reports }) => reports));
  const eventOf = new Map(
    events.flatMap((event) => event.reports.filter((key) => named.has(key)).map((key) => [key, event] as const)),
  );
  const linksOf = groupBy(links, ({ reports }) => [...new Set(reports.flatMap((key) => eventOf.get(key)?.id ?? []))]);
  return ({ id }) => {
    const own = linksOf.get(id) ?? [];
    const ends = (joined: boolean): readonly string[] => [
      ...new Set(own.filter((link) => link.joined === joined).flatMap(({ reports }) => reports)),
    ];
    const apart = ends(false).flatMap((key) => eventOf.get(key) ?? []);
    return {
      others: [...new Set(apart)].filter((event) => event.id !== id),
      barely: ends(true).flatMap((key) => archive.entries.get(key) ?? []),
    };
  };
}
