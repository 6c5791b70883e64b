import type { NumberedForm } from './number-forms.ts';
import type { ReportWords } from './read-report.ts';
import { Tally, type Tallied } from './tally.ts';

/**
 * What of a report is compared with its like: names, plain words and figures anywhere in it, all
 * words of its opening, all words of its headline.
 */
export const aspects = ['name', 'plain', 'figure', 'opening', 'title'] as const;
export type Aspect = (typeof aspects)[number];

/** How often each word of a report counts, by the number of its stem, for each aspect. */
export type AspectCounts = Readonly<Record<Aspect, Tallied>>;

/**
 * @param forms what the word of each number tells
 * @param limit above the number of every stem
 */
export function countAspects(
  reports: readonly ReportWords[],
  forms: readonly (readonly NumberedForm[])[],
  limit: number,
): AspectCounts[] {
  const tally = () => new Tally(limit);
  const tallies = { name: tally(), plain: tally(), figure: tally(), opening: tally(), title: tally() };
  return reports.map(({ words, anywhere, opening, title }) => {
    for (let at = 0; at < words.length; at += 1) {
      for (const { form, kind } of forms[words[at]!]!) {
        tallies[kind].add(form, anywhere[at]!);
        tallies.opening.add(form, opening[at]!);
        tallies.title.add(form, title[at]!);
      }
    }
    const { name, plain, figure, opening: start, title: top } = tallies;
    return { name: name.take(), plain: plain.take(), figure: figure.take(), opening: start.take(), title: top.take() };
  });
}
