import { rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { partFolder } from './part-folder.ts';
import type { SearchRecord } from './records.ts';

/** Records handed to Pagefind at once: enough to keep it busy for a second, few enough to bound memory. */
const BATCH = 1000;

/** Files that the fragments are bundled into: a folder of tens of thousands of files is slow to copy. */
const MOST_FRAGMENTS = 8000;

/** Pagefind's own search interface, which it writes always and our search page does without. */
const unused = ['ui', 'modular-ui', 'component-ui', 'highlight']
  .flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`])
  .concat('wasm.unknown.pagefind');

/** Pagefind's program, which the first part holds for all. */
const program = ['pagefind.js', 'pagefind-worker.js'];

/**
 * Writes Pagefind's index of a part, `folder` below the search folder `site`. Articles of all languages share one
 * index, since a reader searches all of the archive; `language` is the one whose stemming is used.
 * @throws Error with Pagefind's own messages when it refuses a record or cannot write.
 */
export async function writePart(
  folder: string,
  records: readonly SearchRecord[],
  site: string,
  language: string,
): Promise<void> {
  const out = path.join(site, folder);
  await rm(out, { recursive: true, force: true });
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
  const { errors: unwritten } = await index.writeFiles({ outputPath: out });
  if (unwritten.length > 0) throw new Error(`Pagefind could not write its index: ${unwritten.join('; ')}`);
  // Ends its process, and with it the memory this part took.
  await pagefind.close();
  const superfluous = folder === partFolder(0) ? unused : [...unused, ...program];
  await Promise.all(superfluous.map((name) => rm(path.join(out, name), { force: true })));
}
