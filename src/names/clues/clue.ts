import type { NameKind } from '../../model.ts';
import type { Candidate } from '../candidate.ts';

/** What a clue says for or against each kind, in log-odds: 1 is a hint, 3 is strong, 5 all but settles it. */
export type Votes = Readonly<Partial<Record<NameKind, number>>>;

/** One small rule that looks at a possible name. */
export interface Clue {
  /** As shown to the reader who asks why. */
  readonly name: string;
  /** `form`: depends on the written form alone, so it counts once; `use`: on this one place in the text. */
  readonly looksAt: 'form' | 'use';
  weigh(candidate: Candidate): Votes | null;
}
