import type { Event, Identity, Ledger } from '../../model.ts';
import { isLive, takeId } from './identity-key.ts';

/**
 * Events with their permanent ids, sorted by id. An event is the one published before with which it shares most
 * reports, one to one; so where events merge the largest part's id holds, and where one splits the larger part keeps
 * it. New ones keep the id they came with, unless another event ever had it.
 *
 * @param ids permanent ids of the articles, by key
 */
export function keepEventIds(ledger: Ledger, events: readonly Event[], ids: ReadonlyMap<string, string>): Event[] {
  const lines = ledger.filter(({ kind }) => kind === 'event');
  const linesOf = new Map<string, Identity[]>();
  for (const line of lines)
    for (const article of line.articles ?? []) linesOf.set(article, [...(linesOf.get(article) ?? []), line]);
  const candidates = events.flatMap((event) => {
    const shared = new Map<Identity, number>();
    for (const key of event.reports)
      for (const line of linesOf.get(ids.get(key)!) ?? []) shared.set(line, (shared.get(line) ?? 0) + 1);
    return [...shared].map(([line, count]) => ({ event, line, count }));
  });
  candidates.sort(
    (a, b) =>
      Number(isLive(b.line)) - Number(isLive(a.line)) ||
      b.count - a.count ||
      (`${a.line.id} ${a.event.id}` < `${b.line.id} ${b.event.id}` ? -1 : 1),
  );
  const known = new Map<Event, string>();
  const used = new Set<Identity>();
  for (const { event, line } of candidates) {
    if (known.has(event) || used.has(line)) continue;
    known.set(event, line.id);
    used.add(line);
  }
  const taken = new Set(lines.map(({ id }) => id));
  return events
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((event) => ({ ...event, id: known.get(event) ?? takeId(event.id, taken) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
