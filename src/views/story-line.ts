import type { Event } from '../model.ts';
import { groupBy, type Catalogue } from './catalogue.ts';

/** The events before and after one in its story. */
export interface Neighbours {
  readonly earlier: Event | null;
  readonly later: Event | null;
}

/** Records that so many events share tell nothing about a story. */
const tooCommon = 0.5;

/**
 * Finds the events before and after in the same story: of the nearest that share a person or an
 * organisation, the one that shares most, else simply the next in time.
 */
export function neighbours(catalogue: Catalogue): (event: Event) => Neighbours {
  const { events } = catalogue;
  const position = new Map(events.map((event, index) => [event.id, index]));
  const records = new Map(events.map((event) => [event.id, recordsOf(catalogue, event)]));
  const byRecord = groupBy(events, (event) => [...(records.get(event.id) ?? [])]);
  return (event) => {
    const here = position.get(event.id) ?? 0;
    const own = [...(records.get(event.id) ?? [])].filter(
      (id) => (byRecord.get(id)?.length ?? 0) <= Math.max(3, events.length * tooCommon),
    );
    const pick = (step: -1 | 1): Event | null => {
      const candidates = own.flatMap((id) => nearest(byRecord.get(id) ?? [], position, here, step));
      const shared = groupBy(candidates, ({ id }) => [id]);
      const best = [...shared.values()].sort(
        (a, b) => b.length - a.length || Math.abs(at(position, a) - here) - Math.abs(at(position, b) - here),
      )[0]?.[0];
      return best ?? events[here + step] ?? null;
    };
    return { earlier: pick(-1), later: pick(1) };
  };
}

function at(position: ReadonlyMap<string, number>, group: readonly Event[]): number {
  return position.get(group[0]?.id ?? '') ?? 0;
}

/** The event next to `here` in a list that is in order of time: found by halving. */
function nearest(list: readonly Event[], position: ReadonlyMap<string, number>, here: number, step: -1 | 1): Event[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(position, list.slice(middle, middle + 1)) < here) low = middle + 1;
    else high = middle;
  }
  const found = list[step === 1 ? low + 1 : low - 1];
  return found === undefined ? [] : [found];
}

function recordsOf(catalogue: Catalogue, event: Event): ReadonlySet<string> {
  const named = event.reports.flatMap((key) => catalogue.named.get(key) ?? []);
  return new Set(named.filter(({ authority }) => authority.kind !== 'place').map(({ authority }) => authority.id));
}
