import type { Entry } from '../../model.ts';
import { sentencesOf, type Sentence } from '../../split-sentences.ts';
import { type About, aboutSentence, apart, daysIn, nearlySame } from './about-sentence.ts';
import type { Difference } from './difference.ts';

interface DayTold extends About {
  readonly entry: Entry;
  readonly sentence: Sentence;
  readonly day: string;
}

const wholeDay = /^\d{4}-\d\d-\d\d$/u;
/** What someone said `today` may be of another day than the report's. */
const quoted = /["“”]/u;
/** Days further apart are of two happenings. */
const farthest = 3;

/**
 * Where reports that tell the same give different days for it. Only sentences that speak of one day are
 * compared, and only of reports whose own day of publication is no guess: `on Monday` hangs on it. A
 * report that speaks of the other's day as well does not differ from it.
 */
export function differingDays(entries: readonly Entry[]): Difference[] {
  const reports = entries.map(daysOf);
  const told = reports.flatMap((own, at) => {
    const spoken = daysSpokenOf(entries[at]!);
    const one = own.find((here) =>
      reports.some((other, place) => {
        if (place === at) return false;
        const rival = other.find((there) => contradicts(here, there));
        return rival !== undefined && !spoken.has(rival.day) && !daysSpokenOf(entries[place]!).has(here.day);
      }),
    );
    return one === undefined ? [] : [{ entry: one.entry, sentence: one.sentence, value: one.day, same: one.day }];
  });
  return told.length < 2 ? [] : [{ label: 'day', told }];
}

function contradicts(a: DayTold, b: DayTold): boolean {
  const days = Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000;
  return days > 0 && days <= farthest && !apart(a.places, b.places) && nearlySame(a.words, b.words);
}

function daysSpokenOf({ resolvedDays }: Entry): ReadonlySet<string> {
  return new Set(resolvedDays.map(({ value }) => value));
}

function daysOf(entry: Entry): DayTold[] {
  if (entry.published === null || entry.published.certainty === 'guessed') return [];
  return sentencesOf(entry).flatMap((sentence) => {
    const [day, ...more] = daysIn(entry, sentence);
    if (day === undefined || more.length > 0 || !wholeDay.test(day) || quoted.test(sentence.text)) return [];
    return [{ entry, sentence, day, ...aboutSentence(entry, sentence) }];
  });
}
