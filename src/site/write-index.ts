import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import * as beside from '../search/beside.ts';
import { carrierFolder, carrierOf } from '../search/carrier.ts';
import { indexBatch } from '../search/index-batch.ts';
import { indexFolder } from '../search/index-folder.ts';
import { carry, carryPagefind } from '../search/make-carriers.ts';
import { entryFile, type PageOfIndex } from '../search/make-index.ts';
import { pathOf } from '../search/pagefind-files.ts';
import { openThreads, type Threads } from '../threads.ts';
import { type GatheredPages, gatherPages, type WriteFile } from './gather-pages.ts';
import type { PreparedArchive } from './prepare-site.ts';
import { openStandingIndex, searchFolder } from './standing-index.ts';
import type { StandingSite } from './standing-site.ts';

/** Below this, starting a thread costs more than it saves. */
const WORTH_A_THREAD = 400;

const folder = `${searchFolder}/${indexFolder}`;

/** What the tables of the search page are made from. */
type Counted = Pick<GatheredPages, 'lists' | 'words'>;

/**
 * Writes the search index: the words of the articles that have not changed, out of the index that stands, joined
 * with those that Pagefind finds in the others. It is the same however the archive grew.
 * @returns null where somebody has been at the index that stands.
 */
export async function writeIndex(
  site: PreparedArchive,
  output: string,
  write: WriteFile,
  standing?: StandingSite,
): Promise<Counted | null> {
  const worthIt = site.archive.entries.size >= WORTH_A_THREAD && availableParallelism() > 1;
  const threads = openThreads(beside, new URL('../search/beside.ts', import.meta.url), worthIt ? 1 : 0);
  try {
    return await writeWith(threads, site, output, write, standing);
  } finally {
    await threads.close();
  }
}

async function writeWith(
  threads: Threads<typeof beside>,
  site: PreparedArchive,
  output: string,
  write: WriteFile,
  standing?: StandingSite,
): Promise<Counted | null> {
  const before = standing === undefined ? undefined : openStandingIndex(standing);
  const gathered = await gatherPages(site, before, write, threads, standing);
  const { pages, lists, indexed } = gathered;
  const unchanged = indexed.length === 0 && before?.holds(pages) === true;
  if (unchanged && standing?.takeAsItStands(folder) === true) return gathered;
  const { language } = site.options;
  const program = (indexed[0] ?? (await indexBatch([], language))).program;
  await writeProgram(program, write, standing);
  const files = await threads.run('makeIndex', {
    language,
    entry: Buffer.from(program.get(entryFile)!).toString(),
    sources: [
      ...(before === undefined ? [] : [before.wordsFor(pages)]),
      ...indexed.map(({ chunks, numbers, articles }) => ({
        chunks,
        pages: numbers.map((number) => articles[number] ?? -1),
      })),
    ],
    pages,
    lists,
  });
  if (files === null) return null;
  for (const [file, content] of files) write(`${searchFolder}/${file}`, content);
  carryFragments(pages, output, write, standing);
  return gathered;
}

/** Pagefind's scripts, and one of them as pages from a folder can load it. */
async function writeProgram(
  program: ReadonlyMap<string, Uint8Array>,
  write: WriteFile,
  standing?: StandingSite,
): Promise<void> {
  const files = [...program].filter(([file]) => file !== entryFile);
  for (const [file, content] of files) write(`${folder}/${file}`, content);
  for (const [file, content] of files.filter(([name]) => name.endsWith('.pagefind')))
    write(`${searchFolder}/${carrierOf(`${indexFolder}/${file}`)}`, carry([[`${indexFolder}/${file}`, content]]));
  const script = Buffer.from(program.get('pagefind.js')!).toString();
  const carrier = `${searchFolder}/${carrierFolder}/pagefind.js`;
  if (standing?.takeMadeFrom(carrier, script) !== true) write(carrier, await carryPagefind(script));
}

/** The fragments for pages from a folder: those that share a carrier, together. */
function carryFragments(
  pages: readonly PageOfIndex[],
  output: string,
  write: WriteFile,
  standing?: StandingSite,
): void {
  const packs = new Map<string, string[]>();
  for (const [name] of pages) {
    const fragment = `${indexFolder}/${pathOf.fragment(name)}`;
    const pack = packs.get(carrierOf(fragment));
    if (pack === undefined) packs.set(carrierOf(fragment), [fragment]);
    else pack.push(fragment);
  }
  for (const [carrier, fragments] of packs) {
    const address = `${searchFolder}/${carrier}`;
    const inOrder = fragments.sort();
    // A fragment's name tells what it holds.
    if (standing?.takeMadeFrom(address, inOrder.join('\n')) === true) continue;
    const read = (file: string): Buffer => readFileSync(path.join(output, searchFolder, file));
    write(address, carry(inOrder.map((file) => [file, read(file)])));
  }
}
