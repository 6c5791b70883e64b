import { createHash } from 'node:crypto';
import { partFilter } from './filters.ts';
import { partFolder } from './part-folder.ts';
import type { SearchRecord } from './records.ts';

/**
 * The index in parts. Pagefind makes an index whole and in memory (6 GB for 33,000 articles), so a large
 * archive has several, and a rebuild remakes those whose articles changed.
 *
 * An article's part is drawn from its address. So it stays where it is when others come and go, the parts
 * of one archive are the same however it grew, and each is a fair sample of the whole: a word is as rare in
 * one part as in another, and the scores of different parts can be compared.
 */
export interface Part {
  /** Of the search folder. */
  readonly folder: string;
  readonly records: readonly SearchRecord[];
}

/** Articles in one part, about: Pagefind then needs about 1 GB. */
export const ARTICLES_IN_PART = 6000;

/** The parts of these records, each record filtered by the one it is in. */
export function makeParts(records: readonly SearchRecord[], inPart = ARTICLES_IN_PART): Part[] {
  const count = Math.max(1, Math.ceil(records.length / inPart));
  const parts = Array.from({ length: count }, (): SearchRecord[] => []);
  for (const record of records) {
    const part = numberOf(record.url) % count;
    parts[part]?.push({ ...record, filters: { ...record.filters, [partFilter]: [String(part)] } });
  }
  return parts.map((held, part) => ({ folder: partFolder(part), records: held }));
}

function numberOf(address: string): number {
  return createHash('sha256').update(address).digest().readUInt32BE();
}
