import type { Edtf, Event } from '../model.ts';
import { readEdtf } from '../edtf.ts';
import { remembered, rememberedWith } from '../remembered.ts';
import type { Named } from '../named-by-article.ts';
import type { Catalogue } from './catalogue.ts';
import { eachContentWord } from './content-words.ts';
import { turnRound } from './turn-round.ts';

/** What is told of an event: a word by the number of what its forms share, or a record that a report names. */
export type Telling = number;

/** Words have even numbers, */
export function tellingOfWord(stem: number): Telling {
  return stem * 2;
}

/** records odd ones. */
export function tellingOfRecord({ record }: Named): Telling {
  return record * 2 + 1;
}

/** Events by day and by what is told of them: for finding the one that a sentence elsewhere speaks of. */
export interface EventIndex {
  /** Places in the catalogue's list of the events of a day. */
  readonly onDay: (day: Edtf) => readonly number[];
  /** Whether something is told of the event at this place. */
  readonly isTold: (event: number, telling: Telling) => boolean;
  /** Places of the events of which something is told. */
  readonly withTelling: (telling: Telling) => readonly number[];
  /** How much a word or record tells: the fewer events have it the more (Spärck Jones 1972). */
  readonly rarity: (telling: Telling) => number;
  /** One number an event, all 0 between two counts. */
  readonly counts: Uint32Array;
}

/** The index of a catalogue's events, made once. */
export const eventIndex = rememberedWith(makeIndex);

const none: readonly number[] = [];

function makeIndex(catalogue: Catalogue): EventIndex {
  const { events } = catalogue;
  const told = events.map((event) => toldOf(catalogue, event));
  const places = turnRound(told);
  const byDay = turnRound(events.map(daysOf));
  const withTelling = (telling: Telling): readonly number[] => places.get(telling) ?? none;
  const rarityOf = remembered((count: number) => Math.log(1 + events.length / (0.5 + count)));
  return {
    onDay: (day) => byDay.get(day) ?? none,
    isTold: (event, telling) => told[event]!.includes(telling),
    withTelling,
    rarity: (telling) => rarityOf(withTelling(telling).length),
    counts: new Uint32Array(events.length),
  };
}

function daysOf({ day }: Event): string[] {
  const range = day === null ? null : readEdtf(day.value);
  if (range === null) return [];
  return range.first === range.last ? [range.first] : [range.first, range.last];
}

/** Words of an event's title and summary, and the records that its reports name. */
function toldOf({ named }: Catalogue, { title, summary, reports }: Event): Uint32Array {
  const told = new Set<Telling>();
  const addWord = (stem: number): void => void told.add(tellingOfWord(stem));
  eachContentWord(title.value, addWord);
  for (const { quote } of summary) eachContentWord(quote, addWord);
  for (const key of reports) for (const record of named.get(key) ?? []) told.add(tellingOfRecord(record));
  return Uint32Array.from(told);
}
