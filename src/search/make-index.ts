import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { carrierOf } from './carrier.ts';
import { carry } from './make-carriers.ts';
import { beginningOf, cutChunks } from './cut-chunks.ts';
import { searchedFields } from './index-batch.ts';
import { indexFolder } from './index-folder.ts';
import { mergeWords } from './merge-words.ts';
import type { PageLists } from './page-lists.ts';
import {
  type Chunk,
  type FilterFile,
  INDEX_VERSION,
  type IndexFile,
  pack,
  pathOf,
  unpack,
  UnreadableIndex,
  type Word,
} from './pagefind-files.ts';

/** An index whose words go into the new one. */
export interface IndexSource {
  /** Its files of words, in the order of the words: what they hold, or where they lie. */
  readonly chunks: readonly (Uint8Array | string)[];
  /** The new number of each of its pages; -1 for one that is left out. */
  readonly pages: readonly number[];
}

/** A page of an index: the name of its fragment, and its words. */
export type PageOfIndex = readonly [fragment: string, words: number];

/** What an index is made from. */
export interface IndexPlan {
  readonly language: string;
  /** Pagefind's file that tells which index to open. */
  readonly entry: string;
  readonly sources: readonly IndexSource[];
  readonly pages: readonly PageOfIndex[];
  readonly lists: PageLists;
}

/** A file by its path below the search folder. */
export type MadeFile = readonly [path: string, content: Uint8Array];

/** The name of a file of an index: from what it holds, so that a browser never keeps an old one. */
export function nameOf(content: Uint8Array, language: string): string {
  return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
}

/**
 * All files of an index, and their carriers, but its fragments and Pagefind's program. Does not depend on which
 * of the sources a page's words come from. Null where a source cannot be read.
 */
export function makeIndex(plan: IndexPlan): MadeFile[] | null {
  try {
    return filesOf(plan);
  } catch (error) {
    if (error instanceof UnreadableIndex) return null;
    throw error;
  }
}

function filesOf({ language, entry, sources, pages, lists }: IndexPlan): MadeFile[] {
  const files: MadeFile[] = [];
  const add = (path: string, content: Uint8Array): void => {
    const below = `${indexFolder}/${path}`;
    files.push([below, content], [carrierOf(below), carry([[below, content]])]);
  };
  const addNamed = (pathFor: (name: string) => string, content: unknown): string => {
    const packed = pack(content);
    const name = nameOf(packed, language);
    add(pathFor(name), packed);
    return name;
  };
  const words = mergeWords(sources.map((source) => ({ words: wordsOf(source), pages: source.pages })));
  const chunks: IndexFile[2][number][] = [];
  for (const chunk of cutChunks(words)) {
    const from = beginningOf(chunk[0]![0], chunks.at(-1)?.[1]);
    chunks.push([from, chunk.at(-1)![0], addNamed(pathOf.chunk, [chunk])]);
  }
  const filters = [...lists.filters].sort(byName).map(([name, values]) => {
    const file: FilterFile = [name, [...values].sort(byName)];
    return [name, addNamed(pathOf.filter, file)] as const;
  });
  const index: IndexFile = [
    INDEX_VERSION,
    pages.map(([fragment, count]) => [fragment, count, '']),
    chunks,
    filters,
    [...lists.sorts],
    searchedFields,
  ];
  const hash = addNamed(pathOf.index, index);
  add(entryFile, Buffer.from(entryOf(entry, language, hash, pages.length)));
  return files;
}

/** Pagefind's file that tells which index to open. */
export const entryFile = 'pagefind-entry.json';

function entryOf(entry: string, language: string, hash: string, pages: number): string {
  const { languages, ...rest } = JSON.parse(entry) as { languages: Record<string, object> };
  const own = Object.values(languages)[0] ?? {};
  return JSON.stringify({ ...rest, languages: { [language]: { ...own, hash, page_count: pages } } });
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

function* wordsOf({ chunks }: IndexSource): Generator<Word> {
  for (const chunk of chunks) yield* unpack<Chunk>(typeof chunk === 'string' ? read(chunk) : chunk)[0];
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UnreadableIndex(`${file} is not there`, { cause: error });
  }
}
