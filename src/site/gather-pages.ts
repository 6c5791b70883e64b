import { setImmediate } from 'node:timers/promises';
import { type Batch, indexBatch, makeFragment } from '../search/index-batch.ts';
import { indexFolder } from '../search/index-folder.ts';
import { nameOf, type PageOfIndex } from '../search/make-index.ts';
import { countedFilters } from '../search/make-tables.ts';
import { type PageLists, startLists } from '../search/page-lists.ts';
import { pathOf } from '../search/pagefind-files.ts';
import { recordMaker, type SearchRecord } from '../search/records.ts';
import { startTally, type Tally } from '../search/tally.ts';
import type { PreparedArchive } from './prepare-site.ts';
import { searchFolder, type StandingIndex } from './standing-index.ts';
import type { StandingSite } from './standing-site.ts';

/** Writes a file of the site by its address, unless it stands there already. */
export type WriteFile = (address: string, content: string | Uint8Array) => void;

/** The pages of an index: the archive's articles in their order. */
export interface GatheredPages {
  readonly pages: readonly PageOfIndex[];
  readonly lists: PageLists;
  readonly tally: Tally;
  /** What Pagefind made of those whose words are in no index that stands, and which pages these are. */
  readonly indexed: readonly (Batch & { readonly articles: readonly number[] })[];
}

/** It takes Pagefind some 300 MB. */
const INDEXED_AT_ONCE = 2000;

/** Articles looked at before whatever else goes on is let in. */
const IN_A_ROW = 20;

interface Fresh {
  readonly page: number;
  readonly record: SearchRecord;
  readonly basis: string;
}

/**
 * Goes through the articles once and writes the fragment of each. Pagefind reads those whose records the index
 * before does not hold.
 */
export async function gatherPages(
  { archive, options: { language, indexedAtOnce = INDEXED_AT_ONCE } }: PreparedArchive,
  before: StandingIndex | undefined,
  write: WriteFile,
  standing?: StandingSite,
): Promise<GatheredPages> {
  const make = recordMaker(archive);
  const [tally, lists] = [startTally(countedFilters), startLists()];
  const pages: PageOfIndex[] = [];
  const indexed: GatheredPages['indexed'][number][] = [];
  const index = async (fresh: readonly Fresh[]): Promise<void> => {
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
    indexed.push({ ...batch, articles: fresh.map(({ page }) => page) });
  };
  const fresh: Fresh[] = [];
  for (const entry of archive.entries.values()) {
    const [page, record] = [pages.length, make(entry)];
    tally.add(record);
    lists.add(record);
    const basis = JSON.stringify([language, record]);
    const known = before?.take(basis);
    pages.push(known ?? ['', 0]);
    if (known === undefined) fresh.push({ page, record, basis });
    if (fresh.length === indexedAtOnce) await index(fresh.splice(0));
    if (page % IN_A_ROW === 0) await setImmediate();
  }
  if (fresh.length > 0) await index(fresh);
  return { pages, lists: lists.lists(), tally, indexed };
}
