import { readFileSync } from 'node:fs';
import path from 'node:path';
import { carrierFolder, carrierOf } from '../search/carrier.ts';
import { indexBatch } from '../search/index-batch.ts';
import { indexFolder } from '../search/index-folder.ts';
import { carry, carryPagefind } from '../search/make-carriers.ts';
import { entryFile, type PageOfIndex } from '../search/make-index.ts';
import { pathOf } from '../search/pagefind-files.ts';
import type { GatheredPages } from './gather-pages.ts';
import type { SearchWorkplace } from './search-workplace.ts';
import { searchFolder, type StandingIndex } from './standing-index.ts';
import { together } from './together.ts';

const folder = `${searchFolder}/${indexFolder}`;

/**
 * Writes the search index: the words of the articles that have not changed, out of the index that stands, joined
 * with those that Pagefind found in the others. It is the same however the archive grew.
 * @returns false where somebody has been at the index that stands.
 */
export async function writeIndex(
  { pages, lists, indexed, program: known }: GatheredPages,
  before: StandingIndex | undefined,
  language: string,
  workplace: SearchWorkplace,
): Promise<boolean> {
  const { threads, write, standing } = workplace;
  const unchanged = indexed.length === 0 && before?.holds(pages) === true;
  if (unchanged && standing?.takeAsItStands(folder) === true) return true;
  const program = known ?? (await indexBatch([], language)).program;
  const making = threads.run('makeIndex', {
    language,
    entry: Buffer.from(program.get(entryFile)!).toString(),
    sources: [...(before === undefined ? [] : [before.wordsFor(pages)]), ...indexed],
    pages,
    lists,
  });
  const [files] = await together(making, writeProgram(program, workplace));
  if (files === null) return false;
  for (const [file, content] of files) write(`${searchFolder}/${file}`, content);
  carryFragments(pages, workplace);
  return true;
}

/** Pagefind's scripts, and one of them as pages from a folder can load it. */
async function writeProgram(
  program: ReadonlyMap<string, Uint8Array>,
  { write, standing }: SearchWorkplace,
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
function carryFragments(pages: readonly PageOfIndex[], { output, write, standing }: SearchWorkplace): void {
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
