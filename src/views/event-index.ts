import type { Edtf, Event } from '../model.ts';
import { readEdtf } from '../edtf.ts';
import { groupBy, type Catalogue } from './catalogue.ts';
import { contentWords } from './content-words.ts';

/** Events by day and by what is told of them: for finding the one that a sentence elsewhere speaks of. */
export interface EventIndex {
  readonly byDay: ReadonlyMap<Edtf, readonly Event[]>;
  /** Words of an event's title and summary, and `@id` for each record that its reports name. */
  readonly told: (event: Event) => ReadonlySet<string>;
  /** In how many events a word or record is told. */
  readonly spread: (key: string) => number;
  /** How much a word or record tells: the fewer events have it the more (Spärck Jones 1972). */
  readonly rarity: (key: string) => number;
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
  const spread = new Map<string, number>();
  for (const keys of told.values()) for (const key of keys) spread.set(key, (spread.get(key) ?? 0) + 1);
  return {
    byDay: groupBy(catalogue.events, daysOf),
    told: (event) => told.get(event) ?? new Set(),
    spread: (key) => spread.get(key) ?? 0,
    rarity: (key) => Math.log(1 + catalogue.events.length / (0.5 + (spread.get(key) ?? 0))),
  };
}

function daysOf({ day }: Event): string[] {
  const range = day === null ? null : readEdtf(day.value);
  return range === null ? [] : [...new Set([range.first, range.last])];
}

function toldOf(catalogue: Catalogue, { title, summary, reports }: Event): ReadonlySet<string> {
  const words = contentWords([title.value, ...summary.map(({ quote }) => quote)].join(' '));
  const names = reports.flatMap((key) => (catalogue.named.get(key) ?? []).map(({ authority }) => `@${authority.id}`));
  return new Set([...words, ...names]);
}
