import type { Edtf, Entry } from '../../model.ts';
import type { Sentence } from '../../split-sentences.ts';
import { contentWords } from '../content-words.ts';
import { placesNamed } from './places-named.ts';

/** What a sentence speaks of. */
export interface About {
  readonly words: ReadonlySet<string>;
  readonly days: ReadonlySet<Edtf>;
  readonly places: ReadonlySet<string>;
}

/** Reads what a sentence of an article speaks of. */
export function aboutSentence(entry: Entry, sentence: Sentence): About {
  const { text } = sentence;
  return { words: contentWords(text), days: daysIn(entry, sentence), places: placesNamed(text) };
}

/** The days that a sentence of an article speaks of. */
export function daysIn({ resolvedDays }: Entry, { start, end }: Sentence): ReadonlySet<Edtf> {
  const days = new Set<Edtf>();
  for (const day of resolvedDays) if (start <= day.start && day.start < end) days.add(day.value);
  return days;
}

/** True where both name something and nothing of it is the same. */
export function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && countShared(a, b) === 0;
}

/** Share of the shorter sentence's words that must stand in the other for both to tell the same. */
const enough = 0.5;
const fewest = 4;

/** Whether two sentences tell the same, by the words they share. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = countShared(a, b);
  return (
    shared >= fewest && shared >= enough * Math.min(a.size, b.size) && shared >= (enough / 2) * Math.max(a.size, b.size)
  );
}

/** Whether two sentences say the same almost word for word. */
export function nearlySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = countShared(a, b);
  return shared > fewest && shared >= mostWords * Math.max(a.size, b.size);
}

const mostWords = 0.65;

/** So few words cannot say what else a sentence is about. */
const tooFew = 3;

/** Whether two sentences may tell of one thing: they share a little, or one of them says too little to tell. */
export function akin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return Math.min(a.size, b.size) <= tooFew || countShared(a, b) >= 2;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared;
}
