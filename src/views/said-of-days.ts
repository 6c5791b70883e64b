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

/** The first sentences that speak of a day on which something else was published or happened. */
export function sentencesByDay(catalogue: Catalogue, time: TimeIndex): Map<string, SaidOf[]> {
  const days = new Set(time.days);
  const said = new Map<string, SaidOf[]>();
  for (const entry of catalogue.entries)
    for (const { value, sentence } of sentencesWithDays(entry)) {
      if (!days.has(value)) continue;
      const { text } = sentence;
      const list = said.get(value) ?? [];
      if (list.length < mostSaid && !list.some((other) => other.text === text))
        said.set(value, [...list, { entry, text }]);
    }
  return said;
}
