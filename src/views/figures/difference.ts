import type { Entry } from '../../model.ts';
import type { Sentence } from '../../split-sentences.ts';
import type { Quantity } from './quantity.ts';

/** One thing that reports of a happening tell differently. */
export interface Difference {
  readonly label: Quantity['label'] | 'day';
  /** In the order of the reports, one a report. */
  readonly told: readonly Told[];
}

/** What one report says of it. */
export interface Told {
  readonly entry: Entry;
  readonly sentence: Sentence;
  /** The figure as written; a day in EDTF. */
  readonly value: string;
  /** The same for the same figure, however written. */
  readonly same: string;
}
