import type { Event } from '../../model.ts';
import type { Together } from '../join-groups.ts';

/** The events with those of their narrow links that no decision has settled. */
export function openQuestions(events: readonly Event[], decisions: readonly Together[]): Event[] {
  const eventOf = new Map(events.flatMap((event) => event.reports.map((key) => [key, event] as const)));
  const decided = decisions.map(({ members }) => new Set(members));
  const isSettled = (one: Event, other: Event): boolean =>
    decided.some((members) => {
      const named = (event: Event): number => event.reports.filter((key) => members.has(key)).length;
      return one === other ? named(one) > 1 : named(one) > 0 && named(other) > 0;
    });
  return events.map(({ borderline = [], ...event }) => {
    const open = borderline.filter(({ reports: [here, there], joined }) => {
      const [one, other] = [eventOf.get(here), eventOf.get(there)];
      if (one === undefined || other === undefined || one.id !== event.id) return false;
      return joined === (one === other) && !isSettled(one, other);
    });
    return open.length === 0 ? event : { ...event, borderline: open };
  });
}
