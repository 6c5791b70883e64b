import type { Authority, Edtf, Event } from '../model.ts';
import { readEdtf } from '../edtf.ts';
import { remembered } from '../remembered.ts';
import { groupBy, type Catalogue } from './catalogue.ts';
import { contentWords } from './content-words.ts';
import { turnRound } from './turn-round.ts';

/** What is told of an event: a word by what its forms share, or `@kind id` for a record that a report names. */
export type Telling = string;

/** A record as something told. */
export function tellingOf({ kind, id }: Authority): Telling {
  return `@${kind} ${id}`;
}

/** The events of one day. */
export interface EventsOfDay {
  readonly events: readonly Event[];
  /** By what is told: the places of the events of which it is. */
  readonly withTelling: ReadonlyMap<Telling, readonly number[]>;
}

/** Events by day and by what is told of them: for finding the one that a sentence elsewhere speaks of. */
export interface EventIndex {
  /** Null for a day without an event. */
  readonly onDay: (day: Edtf) => EventsOfDay | null;
  /** In how many events a word or record is told. */
  readonly spread: (telling: Telling) => number;
  /** How much a word or record tells: the fewer events have it the more (Spärck Jones 1972). */
  readonly rarity: (telling: Telling) => number;
}

const made = new WeakMap<Catalogue, EventIndex>();

/** The index of a catalogue's events, made once. */
export function eventIndex(catalogue: Catalogue): EventIndex {
  const known = made.get(catalogue) ?? makeIndex(catalogue);
  made.set(catalogue, known);
  return known;
}

function makeIndex(catalogue: Catalogue): EventIndex {
  const told = new Map(catalogue.events.map((event) => [event, toldOf(catalogue, event)]));
  const spreads = new Map<Telling, number>();
  for (const all of told.values()) for (const telling of all) spreads.set(telling, (spreads.get(telling) ?? 0) + 1);
  const byDay = groupBy(catalogue.events, daysOf);
  const spread = (telling: Telling): number => spreads.get(telling) ?? 0;
  const rarityOf = remembered((count: number) => Math.log(1 + catalogue.events.length / (0.5 + count)));
  return {
    // A day is turned round when it is first asked for: most are never.
    onDay: remembered((day: Edtf): EventsOfDay | null => {
      const events = byDay.get(day);
      if (events === undefined) return null;
      return { events, withTelling: turnRound(events.map((event) => told.get(event) ?? [])) };
    }),
    spread,
    rarity: (telling) => rarityOf(spread(telling)),
  };
}

function daysOf({ day }: Event): string[] {
  const range = day === null ? null : readEdtf(day.value);
  if (range === null) return [];
  return range.first === range.last ? [range.first] : [range.first, range.last];
}

/** Words of an event's title and summary, and the records that its reports name. */
function toldOf(catalogue: Catalogue, { title, summary, reports }: Event): ReadonlySet<Telling> {
  const told = new Set<Telling>(contentWords([title.value, ...summary.map(({ quote }) => quote)].join(' ')));
  for (const key of reports) for (const { authority } of catalogue.named.get(key) ?? []) told.add(tellingOf(authority));
  return told;
}
