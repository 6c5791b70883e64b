import { rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchRecord } from './records.ts';

/** Records handed to Pagefind at once: enough to keep it busy, few enough to bound memory. */
const BATCH = 200;

/** Files that the fragments are bundled into: a folder of tens of thousands of files is slow to copy. */
const MOST_FRAGMENTS = 8000;

/** Pagefind's own search interface, which it writes always and our search page does without. */
const ownInterface = ['ui', 'modular-ui', 'component-ui', 'highlight']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('wasm.unknown.pagefind');

/**
 * Writes Pagefind's index of the records into `folder`. Articles of all languages share one index,
 * since a reader searches all of the archive; `language` is the one whose stemming is used.
 * @throws Error with Pagefind's own messages when it refuses a record or cannot write.
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  folder: string,
  language: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language, maxFragments: MOST_FRAGMENTS });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const add = async (record: SearchRecord): Promise<void> => {
    const { errors: refused } = await index.addCustomRecord({
      ...record,
      language,
      meta: { ...record.meta },
      filters: Object.fromEntries(Object.entries(record.filters).map(([name, values]) => [name, [...values]])),
      sort: { ...record.sort },
    });
    if (refused.length > 0) throw new Error(`Pagefind refused ${record.url}: ${refused.join('; ')}`);
  };
  for (let start = 0; start < records.length; start += BATCH)
    await Promise.all(records.slice(start, start + BATCH).map(add));
  const { errors: unwritten } = await index.writeFiles({ outputPath: folder });
  if (unwritten.length > 0) throw new Error(`Pagefind could not write its index: ${unwritten.join('; ')}`);
  await pagefind.close();
  await Promise.all(ownInterface.map((name) => rm(path.join(folder, name), { force: true })));
}
