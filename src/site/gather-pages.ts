import { type Batch, indexBatch, makeFragment } from '../search/index-batch.ts';
import { indexFolder } from '../search/index-folder.ts';
import { nameOf, type PageOfIndex } from '../search/make-index.ts';
import { type PageLists, startLists } from '../search/page-lists.ts';
import { pathOf } from '../search/pagefind-files.ts';
import { recordMaker, type SearchRecord } from '../search/records.ts';
import { savedValues } from '../search/saved-rows.ts';
import { addCounts, type WordCounts } from '../search/vocabulary.ts';
import type { PreparedArchive } from './prepare-site.ts';
import { searchFolder, type StandingIndex } from './standing-index.ts';
import { markOf } from '../mark-of.ts';
import type { SearchWorkplace } from './search-workplace.ts';

/** The pages of an index: the archive's articles in their order. */
export interface GatheredPages {
  readonly pages: readonly PageOfIndex[];
  readonly lists: PageLists;
  /** What of each a saved list says. */
  readonly saved: readonly (readonly string[])[];
  /** Of their texts. */
  readonly words: WordCounts;
  /** The words that Pagefind found in those whose words are in no index that stands. */
  readonly indexed: readonly IndexedWords[];
  /** What every index has, where Pagefind was asked for one. */
  readonly program: Batch['program'] | undefined;
}

/** The words of a batch, without its texts: all texts of a large archive do not fit into memory twice. */
interface IndexedWords {
  readonly chunks: Batch['chunks'];
  /** Which page of the archive each of those that its words are numbered by is; -1 for none. */
  readonly pages: readonly number[];
}

/** It takes Pagefind some 300 MB. */
const INDEXED_AT_ONCE = 1000;

/** Texts handed over at once to have their words counted. */
const COUNTED_AT_ONCE = 500;

interface Fresh {
  readonly page: number;
  readonly record: SearchRecord;
  readonly basis: string;
}

/**
 * Goes through the articles once and writes the fragment of each. Pagefind reads those whose records the index
 * before does not hold. While it does, whatever else goes on is let in, and not before: what the threads then have
 * to do is what a build waits for longest.
 */
export async function gatherPages(
  { archive, options: { language, indexedAtOnce = INDEXED_AT_ONCE } }: PreparedArchive,
  before: StandingIndex | undefined,
  { write, threads, standing, stop }: SearchWorkplace,
): Promise<GatheredPages> {
  const make = recordMaker(archive);
  const lists = startLists();
  const words: WordCounts = new Map();
  const counting: Promise<void>[] = [];
  const count = (some: readonly string[]): void => {
    const counted = threads.run('countWords', some).then((counts) => addCounts(words, counts));
    // Waited for at the end; until then a failure is nobody's.
    counted.catch(() => {});
    counting.push(counted);
  };
  const pages: PageOfIndex[] = [];
  const saved: string[][] = [];
  const indexed: IndexedWords[] = [];
  let program: GatheredPages['program'];
  const index = async (fresh: readonly Fresh[]): Promise<void> => {
    stop?.throwIfAborted();
    const batch = await indexBatch(
      fresh.map(({ record }) => record),
      language,
    );
    for (const [place, { page, record, basis }] of fresh.entries()) {
      const fragment = makeFragment(record, batch.pages[place]!);
      const name = nameOf(fragment, language);
      const address = `${searchFolder}/${indexFolder}/${pathOf.fragment(name)}`;
      pages[page] = [name, batch.pages[place]!.words];
      standing?.takeMadeFrom(address, basis);
      write(address, fragment);
    }
    indexed.push({ chunks: batch.chunks, pages: batch.numbers.map((number) => fresh[number]?.page ?? -1) });
    program ??= batch.program;
  };
  const fresh: Fresh[] = [];
  const texts: string[] = [];
  for (const entry of archive.entries.values()) {
    const [page, record] = [pages.length, make(entry)];
    lists.add(record);
    saved.push(savedValues(record));
    if (texts.push(record.content) === COUNTED_AT_ONCE) count(texts.splice(0));
    // A mark, not the text itself: those of many articles wait to be indexed.
    const basis = markOf(JSON.stringify([language, record]));
    const known = before?.take(basis);
    pages.push(known ?? ['', 0]);
    if (known === undefined) fresh.push({ page, record, basis });
    if (fresh.length === indexedAtOnce) await index(fresh.splice(0));
  }
  count(texts);
  if (fresh.length > 0) await index(fresh);
  await Promise.all(counting);
  return { pages, lists: lists.lists(), saved, words, indexed, program };
}
