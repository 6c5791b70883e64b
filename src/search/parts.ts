import { createHash } from 'node:crypto';
import { recordAddress } from '../addresses.ts';
import type { Archive, Entry } from '../model.ts';
import { partFilter } from './filters.ts';
import { partFolder } from './part-folder.ts';
import { recordMaker, type SearchRecord } from './records.ts';

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
  /** Made anew each time it is called: the contents of all articles at once are as large as the archive. */
  readonly records: () => readonly SearchRecord[];
}

/** Articles in one part, about: Pagefind then needs about 1 GB. */
export const ARTICLES_IN_PART = 6000;

/** The parts of an archive's index, each record filtered by the one it is in. */
export function makeParts(archive: Archive, inPart = ARTICLES_IN_PART): Part[] {
  const make = recordMaker(archive);
  const count = Math.max(1, Math.ceil(archive.entries.size / inPart));
  const parts = Array.from({ length: count }, (): Entry[] => []);
  for (const entry of archive.entries.values())
    parts[numberOf(recordAddress('article', entry.id)) % count]?.push(entry);
  return parts.map((entries, part) => ({
    folder: partFolder(part),
    records: () =>
      entries.map((entry) => {
        const record = make(entry);
        return { ...record, filters: { ...record.filters, [partFilter]: [String(part)] } };
      }),
  }));
}

function numberOf(address: string): number {
  return createHash('sha256').update(address).digest().readUInt32BE();
}
