import type { Archive, Event, Problem } from '../model.ts';

/** Reports that were made one event, or left apart, by little: those of most reports first. */
export function borderlineEvents({ events, entries }: Archive): Problem[] {
  const eventOf = new Map(events.flatMap((event) => event.reports.map((key) => [key, event] as const)));
  const quoted = (key: string): string => `“${entries.get(key)?.article.headline.value ?? key}”`;
  const idOf = (key: string): string => entries.get(key)?.id ?? key;
  return events
    .flatMap((event) => (event.borderline ?? []).map((link) => ({ event, ...link })))
    .map(({ event, reports: [here, there], joined, closeness }) => {
      const other = eventOf.get(there) ?? event;
      const ids = `${idOf(here)} ${idOf(there)}`;
      return {
        weight: Math.min(event.reports.length, other.reports.length),
        near: -Math.abs(Math.log(closeness)),
        problem: {
          rule: 'borderline-event',
          severity: 'note' as const,
          message: joined
            ? `${quoted(here)} and ${quoted(there)} are just close enough to be one event (${size(event)}). Decide it: backfile decide not-one-event ${ids}, or one-event.`
            : `${quoted(here)} (${size(event)}) and ${quoted(there)} (${size(other)}) may be one event. Decide it: backfile decide one-event ${ids}, or not-one-event.`,
          file: entries.get(here)?.article.file ?? '',
        },
      };
    })
    .toSorted((a, b) => b.weight - a.weight || b.near - a.near)
    .map(({ problem }) => problem);
}

function size({ reports: { length } }: Event): string {
  return `${length} ${length === 1 ? 'report' : 'reports'}`;
}
