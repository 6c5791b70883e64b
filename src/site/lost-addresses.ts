import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SEEDS_FILE } from './refuse-out.ts';
import type { Ledger } from '../model.ts';

/**
 * Ids of the articles of the site that stands which the ledger never heard of: it was lost, or is an old copy, and
 * where they are called otherwise now their addresses lead nowhere. None where no site stands.
 */
export async function lostAddresses(ledger: Ledger, out: string): Promise<string[]> {
  const fates = await readFile(path.join(out, SEEDS_FILE), 'utf8').catch(() => '');
  const known = new Set(ledger.flatMap(({ kind, id }) => (kind === 'article' ? [id] : [])));
  // Read with a pattern: parsing the lines of a large archive takes ten times as long. Ids hold nothing that is escaped.
  const standing = [...fates.matchAll(/"article":"([^"]+)"/gu)].map(([, id = '']) => id);
  return [...new Set(standing.filter((id) => !known.has(id)))];
}
