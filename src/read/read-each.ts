import type { SeedContent, Unreadable } from './seed-content.ts';
import { opensWithTitle, withoutNumbers } from './split-review.ts';

/** The documents of one text, each read as a record; the title of all of them is none. */
export function readEach(
  documents: readonly string[],
  read: (document: string) => SeedContent,
): readonly (SeedContent | Unreadable)[] {
  const titled = opensWithTitle(documents);
  const records = withoutNumbers(titled ? documents.slice(1) : documents).map(read);
  return titled ? [{ reason: 'it is what stands above the articles of its file' }, ...records] : records;
}
