import type { Ledger } from '../model.ts';
import { type Decisions, noDecisions } from './decision.ts';

/** What an archive remembers beside its seeds: what an editor decided, and what was published before. */
export interface Editorial {
  readonly decisions: Decisions;
  readonly ledger: Ledger;
}

/** An archive that was never published and never corrected. */
export const noEditorial: Editorial = { decisions: noDecisions, ledger: [] };
