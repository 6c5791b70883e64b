import type { Entry } from '../model.ts';
import { groupBy, type Catalogue } from './catalogue.ts';
import type { Difference, Told } from './figures/difference.ts';
import { differingDays } from './figures/differing-days.ts';
import { differingFigures } from './figures/differing-figures.ts';
import { fill } from '../fill.ts';
import { recordLink } from './record-link.ts';
import { directionOf } from './strings/strings.ts';

/** One thing that the reports of an event tell differently. */
export interface DifferenceView {
  /** `Where reports differ: killed`. */
  readonly heading: string;
  /** What most reports say first. */
  readonly values: readonly DifferingValue[];
}

/** A figure or day, with the sentence that gives it and all reports that do. */
export interface DifferingValue {
  readonly value: string;
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** By outlet, in the order of the reports: the first of each. */
  readonly reports: readonly { readonly outlet: string; readonly href: string }[];
}

const mostOutlets = 6;

/** Where the reports of an event differ: how many were killed, what was paid, on which day. */
export function makeDifferences(catalogue: Catalogue, entries: readonly Entry[], from: string): DifferenceView[] {
  if (entries.length < 2) return [];
  const { strings } = catalogue.wording;
  return [...differingFigures(entries), ...differingDays(entries)].map((difference) => ({
    heading: fill(strings.differ, { what: labelOf(catalogue, difference) }),
    values: [...groupBy(difference.told, ({ same }) => [same]).values()]
      .toSorted((a, b) => b.length - a.length)
      .map((told) => valueOf(catalogue, difference, told, from)),
  }));
}

const labels = {
  killed: 'figureKilled',
  injured: 'figureInjured',
  missing: 'figureMissing',
  arrested: 'figureArrested',
  displaced: 'figureDisplaced',
  rescued: 'figureRescued',
  abducted: 'figureAbducted',
  amount: 'figureAmount',
  day: 'figureDay',
} as const;

function labelOf({ wording }: Catalogue, { label }: Difference): string {
  return typeof label === 'string' ? wording.strings[labels[label]] : label.thing;
}

function valueOf(
  { wording, outletOf }: Catalogue,
  { label }: Difference,
  told: readonly Told[],
  from: string,
): DifferingValue {
  const { value, sentence, entry } = told[0]!;
  return {
    value: label === 'day' ? wording.day(value) : value,
    text: sentence.text,
    language: entry.article.language,
    direction: directionOf(entry.article.language),
    reports: [...groupBy(told, (one) => [outletOf.get(one.entry.article.key)?.name ?? wording.strings.unnamedOutlet])]
      .map(([outlet, [first]]) => ({ outlet, href: recordLink(from, 'article', first!.entry.id) }))
      .slice(0, mostOutlets),
  };
}
