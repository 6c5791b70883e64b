import type { Event } from '../model.ts';
import type { Catalogue } from './catalogue.ts';
import { turnRound } from './turn-round.ts';

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
  const placeOf = new Map(events.map(({ id }, place) => [id, place]));
  const records = events.map((event) => recordsOf(catalogue, event));
  const places = turnRound(records);
  const usual = Math.max(3, events.length * tooCommon);
  return ({ id }) => {
    const here = placeOf.get(id) ?? 0;
    const stories = [...(records[here] ?? [])].map((record) => places.get(record) ?? []);
    const telling = stories.filter(({ length }) => length <= usual);
    return { earlier: next(events, telling, here, -1), later: next(events, telling, here, 1) };
  };
}

function next(events: readonly Event[], stories: readonly (readonly number[])[], here: number, step: -1 | 1) {
  const shared = new Map<number, number>();
  for (const story of stories) {
    const place = nearest(story, here, step);
    if (place !== undefined) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  let best = here + step;
  let most = 0;
  for (const [place, count] of shared)
    if (count > most || (count === most && Math.abs(place - here) < Math.abs(best - here))) {
      best = place;
      most = count;
    }
  return events[best] ?? null;
}

/** The place next to `here` in a list of places in order: found by halving. */
function nearest(places: readonly number[], here: number, step: -1 | 1): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < here) low = middle + 1;
    else high = middle;
  }
  return places[step === 1 ? low + 1 : low - 1];
}

/** The people and organisations that an event's reports name. */
function recordsOf(catalogue: Catalogue, event: Event): ReadonlySet<number> {
  const records = new Set<number>();
  for (const key of event.reports)
    for (const { authority, record } of catalogue.named.get(key) ?? [])
      if (authority.kind !== 'place') records.add(record);
  return records;
}
