import { DAY } from './opens-article.ts';
import type { SeedContent, Unreadable } from './seed-content.ts';
import { opensWithTitle, withoutNumbers } from './split-review.ts';

/** The documents of one text, each read as a record; the title of all of them is none, but its day stands in for theirs. */
export function readEach(
  documents: readonly string[],
  read: (document: string) => SeedContent,
): readonly (SeedContent | Unreadable)[] {
  const titled = opensWithTitle(documents);
  const day = titled ? DAY.exec(documents[0] ?? '')?.[0] : undefined;
  const found = withoutNumbers(titled ? documents.slice(1) : documents).map(read);
  const records = day === undefined ? found : found.map((one) => ({ ...one, fields: { created: day, ...one.fields } }));
  return titled ? [{ reason: 'it is what stands above the articles of its file' }, ...records] : records;
}
