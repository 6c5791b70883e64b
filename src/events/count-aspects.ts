import type { Forms } from './number-forms.ts';
import type { ReportWords } from './read-report.ts';
import { Tally, type Tallied } from './tally.ts';
import { wordKinds } from './telling-words.ts';

/**
 * What of a report is compared with its like: names, plain words and figures anywhere in it, all
 * words of its opening, all words of its headline.
 */
export const aspects = [...wordKinds, 'opening', 'title'] as const;
export type Aspect = (typeof aspects)[number];

/** How often each word of a report counts, by the number of its stem, for each aspect. */
export type AspectCounts = Readonly<Record<Aspect, Tallied>>;

/** Counts the words of each report by what they tell. */
export function countAspects(reports: readonly ReportWords[], { stems, starts, forms, kinds }: Forms): AspectCounts[] {
  const tally = () => new Tally(stems.length);
  const [name, plain, figure, opening, title] = [tally(), tally(), tally(), tally(), tally()];
  const ofKind = { name, plain, figure };
  const byKind = wordKinds.map((kind) => ofKind[kind]);
  return reports.map((report) => {
    const { words, anywhere } = report;
    for (let at = 0; at < words.length; at += 1) {
      const end = starts[words[at]! + 1]!;
      for (let place = starts[words[at]!]!; place < end; place += 1) {
        const form = forms[place]!;
        byKind[kinds[place]!]!.add(form, anywhere[at]!);
        if (at >= report.opening.length) continue;
        opening.add(form, report.opening[at]!);
        title.add(form, report.title[at]!);
      }
    }
    return {
      name: name.take(),
      plain: plain.take(),
      figure: figure.take(),
      opening: opening.take(),
      title: title.take(),
    };
  });
}
