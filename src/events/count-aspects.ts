import type { Forms } from './number-forms.ts';
import type { ReportWords } from './read-report.ts';
import { Tally } from './tally.ts';
import { wordKinds } from './telling-words.ts';

/**
 * What of a report is compared with its like: names, plain words and figures anywhere in it, all
 * words of its opening, all words of its headline.
 */
export const aspects = [...wordKinds, 'opening', 'title'] as const;
/** One of these ways to compare two reports. */
export type Aspect = (typeof aspects)[number];

/** How often each word of a report counts, by the number of its stem: one aspect after the other. */
export interface AspectCounts {
  readonly numbers: Int32Array;
  readonly counts: Float64Array;
  /** Where each of `aspects` ends. */
  readonly ends: readonly number[];
}

/** Counts the words of each report by what they tell. */
export function countAspects(reports: readonly ReportWords[], { stems, starts, forms, kinds }: Forms): AspectCounts[] {
  const tallies = aspects.map(() => new Tally(stems.length));
  const [opening, title] = [tallies[aspects.indexOf('opening')]!, tallies[aspects.indexOf('title')]!];
  return reports.map((report) => {
    const { words, anywhere } = report;
    for (let at = 0; at < words.length; at += 1) {
      const end = starts[words[at]! + 1]!;
      for (let place = starts[words[at]!]!; place < end; place += 1) {
        const form = forms[place]!;
        tallies[kinds[place]!]!.add(form, anywhere[at]!);
        if (at >= report.opening.length) continue;
        opening.add(form, report.opening[at]!);
        title.add(form, report.title[at]!);
      }
    }
    return takeAll(tallies);
  });
}

function takeAll(tallies: readonly Tally[]): AspectCounts {
  const size = tallies.reduce((sum, tally) => sum + tally.size, 0);
  const numbers = new Int32Array(size);
  const counts = new Float64Array(size);
  let to = 0;
  const ends = tallies.map((tally) => (to = tally.moveTo(numbers, counts, to)));
  return { numbers, counts, ends };
}
