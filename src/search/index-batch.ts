import * as pagefind from 'pagefind';
import { bodyOf, type IndexFile, pack, pathOf, readIndexFile } from './pagefind-files.ts';
import { indexedText, shownText } from './indexed-text.ts';
import type { SearchRecord } from './records.ts';

/** Fields that are searched beside the text, in the order of their names. */
export const searchedFields = ['event', 'names', 'outlet', 'title'] as const;

/** What Pagefind makes of some articles. */
export interface Batch {
  /** Of each article, in order: its text as excerpts are cut from it, and its words. */
  readonly pages: readonly { readonly content: string; readonly words: number }[];
  /** Its files of words, in the order of the words. */
  readonly chunks: readonly Uint8Array[];
  /** Which of the articles each page that these number is. */
  readonly numbers: readonly number[];
  /** What every index has, by its path: Pagefind's scripts and the file that tells which index to open. */
  readonly program: ReadonlyMap<string, Uint8Array>;
}

/** Pagefind's own pages and boxes, which ours do without; and its program without stemming, where it has another. */
function unused(path: string, files: ReadonlyMap<string, Uint8Array>): boolean {
  const others = [...files.keys()].filter((file) => file.startsWith('wasm.')).length > 1;
  return /(?:-ui|highlight)\.(?:js|css)$/u.test(path) || (path === 'wasm.unknown.pagefind' && others);
}

/** Stands in where there is no article: Pagefind makes no index of nothing. */
const nothing = { url: '', content: '0', meta: {} };

/**
 * Has Pagefind index some articles. Those of all languages share one index, since a reader searches all of the
 * archive; `language` is the one whose stemming is used.
 * @throws Error with Pagefind's own messages when it refuses a record.
 */
export async function indexBatch(records: readonly SearchRecord[], language: string): Promise<Batch> {
  try {
    return read(records, await filesOf(records, language));
  } finally {
    // Ends its process, and with it the memory this batch took.
    await pagefind.close();
  }
}

/** The files of their index, by path. */
async function filesOf(records: readonly SearchRecord[], language: string): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language, maxFragments: records.length + 1 });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const add = async ({ url, content, meta }: Pick<SearchRecord, 'url' | 'content' | 'meta'>): Promise<void> => {
    // Each article has each field, be it empty: Pagefind numbers the fields it meets.
    const fields = Object.fromEntries(searchedFields.map((name) => [name, indexedText(meta[name] ?? '')]));
    const { errors: refused } = await index.addCustomRecord({
      url,
      content: indexedText(content),
      language,
      meta: fields,
    });
    if (refused.length > 0) throw new Error(`Pagefind refused ${url}: ${refused.join('; ')}`);
  };
  await Promise.all(records.length === 0 ? [add(nothing)] : records.map(add));
  const { files, errors: unmade } = await index.getFiles();
  if (unmade.length > 0) throw new Error(`Pagefind could not make its index: ${unmade.join('; ')}`);
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** What a search shows of an article; its filters it asks the index for. */
export function makeFragment(record: SearchRecord, { content, words }: Batch['pages'][number]): Uint8Array {
  const { url, meta } = record;
  const shown = indexedText(record.content) === record.content ? content : shownText(record.content);
  return pack(JSON.stringify({ url, content: shown, word_count: words, filters: {}, meta, anchors: [] }));
}

function read(records: readonly SearchRecord[], files: ReadonlyMap<string, Uint8Array>): Batch {
  const file = (path: string): Uint8Array => files.get(path)!;
  const [, indexed, chunks]: IndexFile = readIndexFile(
    file([...files.keys()].find((path) => path.endsWith('.pf_meta'))!),
  );
  const places = new Map(records.map(({ url }, place) => [url, place]));
  const pages = records.map(({ content }) => ({ content, words: 0 }));
  const numbers = indexed.map(([name, words]) => {
    const { url, content } = JSON.parse(bodyOf(file(pathOf.fragment(name))).toString()) as SearchRecord;
    const place = places.get(url) ?? -1;
    if (place >= 0) pages[place] = { content, words };
    return place;
  });
  return {
    pages,
    chunks: chunks.map(([, , name]) => file(pathOf.chunk(name))),
    numbers,
    program: new Map([...files].filter(([path]) => !path.includes('.pf_') && !unused(path, files))),
  };
}
