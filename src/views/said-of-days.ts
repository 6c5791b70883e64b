import type { Entry } from '../model.ts';
import type { Catalogue } from './catalogue.ts';
import { sentencesWithDays } from './chronology.ts';
import type { TimeIndex } from './time-index.ts';

/** A sentence that speaks of a day, and the article it stands in. */
export interface SaidOf {
  readonly entry: Entry;
  readonly text: string;
}

const mostSaid = 20;

/** The articles that speak of each day on which something was published or happened, in order of time. */
export function speakersByDay(catalogue: Catalogue, time: TimeIndex): Map<string, Entry[]> {
  const speakers = new Map<string, Entry[]>(time.days.map((day) => [day, []]));
  for (const entry of catalogue.entries)
    for (const { value } of entry.resolvedDays) {
      const here = speakers.get(value);
      if (here !== undefined && here.at(-1) !== entry) here.push(entry);
    }
  return speakers;
}

/** The first sentences of these articles that speak of a day, each text once. */
export function saidOfDay(day: string, speakers: readonly Entry[]): SaidOf[] {
  const said = new Map<string, SaidOf>();
  for (const entry of speakers)
    for (const { value, sentence } of sentencesWithDays(entry)) {
      const { text } = sentence;
      if (value !== day || said.has(text)) continue;
      said.set(text, { entry, text });
      if (said.size === mostSaid) return [...said.values()];
    }
  return [...said.values()];
}
