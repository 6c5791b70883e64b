import type { ReportText } from './number-words.ts';
import type { TellingWord } from './telling-words.ts';

/**
 * What of a report is compared with its like: names, plain words and figures anywhere in it, all
 * words of its opening, all words of its headline.
 */
export const aspects = ['name', 'plain', 'figure', 'opening', 'title'] as const;
export type Aspect = (typeof aspects)[number];

/** How often each word of a report counts, by its stem, for each aspect. */
export type WordCounts = Readonly<Record<Aspect, ReadonlyMap<string, number>>>;

/** The news stands at the top: so many words count twice. */
const doubled = 80;
/** The lede and what follows it at once, in words. */
const openingLength = 60;
/** Where there is no headline, so many first words stand in for it. */
const titleLength = 25;

/** @param telling what the word of each number tells */
export function countWords({ head, body }: ReportText, telling: readonly (readonly TellingWord[])[]): WordCounts {
  const counts = { name: new Map(), plain: new Map(), figure: new Map(), opening: new Map(), title: new Map() };
  const titleEnd = head.length > 0 ? head.length : titleLength;
  const openingEnd = Math.max(head.length, openingLength);
  let place = 0;
  for (const part of [head, body]) {
    for (const word of part) {
      for (const { form, kind } of telling[word]!) {
        add(counts[kind], form, place < doubled ? 2 : 1);
        if (place < openingEnd) add(counts.opening, form, 1);
        if (place < titleEnd) add(counts.title, form, 1);
      }
      place += 1;
    }
  }
  return counts;
}

function add(counts: Map<string, number>, form: string, weight: number): void {
  counts.set(form, (counts.get(form) ?? 0) + weight);
}
