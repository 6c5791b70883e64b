import { byClosing } from './splitters/by-closing.ts';
import { byCount } from './splitters/by-count.ts';
import { byDatedHeads } from './splitters/by-dated-heads.ts';
import { byHeadings } from './splitters/by-headings.ts';
import { byItems } from './splitters/by-items.ts';
import { byLabels } from './splitters/by-labels.ts';
import { byMessages } from './splitters/by-messages.ts';
import { byNumbers } from './splitters/by-numbers.ts';
import { byRecords } from './splitters/by-records.ts';
import { byLongRules, byRuledHeadings, byRules } from './splitters/by-rules.ts';
import { byWideGaps } from './splitters/by-wide-gaps.ts';
import type { Splitter } from './splitters/splitter.ts';

/** In order of trust: the first that finds several documents tells where they begin. */
const SPLITTERS: readonly Splitter[] = [
  byNumbers,
  byCount,
  byClosing,
  byLabels,
  byRecords,
  byMessages,
  byHeadings,
  byItems,
  byRules,
  byLongRules,
  byRuledHeadings,
  byWideGaps,
  byDatedHeads,
];

/** The documents that a text holds, in order: several in an export of a press database, one in a cutting. */
export function splitDocuments(text: string): readonly string[] {
  const starts = SPLITTERS.map((split) => split(text)).find((found) => found.length > 0) ?? [];
  return [0, ...starts].map((start, at) => text.slice(start, starts[at]));
}
