import { readFileSync } from 'node:fs';
import path from 'node:path';
import { indexFolder } from '../search/index-folder.ts';
import { entryFile, type IndexSource, type PageOfIndex } from '../search/make-index.ts';
import { pathOf, readIndexFile } from '../search/pagefind-files.ts';
import type { StandingSite } from './standing-site.ts';

/** Folder of all that is searched, below the site. */
export const searchFolder = 'search';

/** The search index of the site that stands, as far as a new one can be made from it. */
export interface StandingIndex {
  /** Takes over the fragment that was made on this basis: its page is in the index. */
  take(basis: string): PageOfIndex | undefined;
  /** Whether it is the index of just these pages. */
  holds(pages: readonly PageOfIndex[]): boolean;
  /** The words of those of these pages that were taken over. */
  wordsFor(pages: readonly PageOfIndex[]): IndexSource;
}

/** The index of the site that stands; undefined where there is none that can be read. */
export function openStandingIndex(standing: StandingSite | undefined): StandingIndex | undefined {
  if (standing === undefined) return undefined;
  const folder = path.join(standing.out, searchFolder, indexFolder);
  const read = (file: string): Buffer => readFileSync(path.join(folder, file));
  try {
    const { languages } = JSON.parse(read(entryFile).toString()) as { languages: Record<string, { hash: string }> };
    const [, pages, chunks] = readIndexFile(read(pathOf.index(Object.values(languages)[0]!.hash)));
    const words = new Map(pages.map(([fragment, count]) => [fragment, count]));
    const taken = new Set<string>();
    return {
      take(basis) {
        const address = standing.takeOneMadeFrom(`${searchFolder}/${indexFolder}/fragment`, basis);
        const fragment = path.basename(address ?? '', '.pf_fragment');
        const count = words.get(fragment);
        if (count === undefined) return undefined;
        taken.add(fragment);
        return [fragment, count];
      },
      holds: (now) => now.length === pages.length && now.every(([fragment], page) => fragment === pages[page]?.[0]),
      wordsFor(now) {
        const numbers = new Map(now.map(([fragment], page) => [fragment, page]));
        return {
          chunks: taken.size === 0 ? [] : chunks.map(([, , name]) => path.join(folder, pathOf.chunk(name))),
          pages: pages.map(([fragment]) => (taken.has(fragment) ? (numbers.get(fragment) ?? -1) : -1)),
        };
      },
    };
  } catch {
    return undefined;
  }
}
