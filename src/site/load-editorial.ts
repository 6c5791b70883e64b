import type { Editorial } from '../decisions/editorial.ts';
import { readDecisionsFile } from './read-decisions-file.ts';
import { loadLedger } from './ledger-file.ts';

/** What an archive remembers beside its seeds. */
export async function loadEditorial(seeds: string): Promise<Editorial> {
  const [decisions, ledger] = await Promise.all([readDecisionsFile(seeds), loadLedger(seeds)]);
  return { decisions, ledger };
}
