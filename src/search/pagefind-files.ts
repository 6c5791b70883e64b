/**
 * The files of a Pagefind index, as Pagefind 1.6 writes and reads them (`pagefind/src/index` and
 * `pagefind/src/output` of its sources): CBOR arrays (RFC 8949) behind a signature, in gzip.
 *
 * Pagefind makes an index whole. We join indexes of some articles into that of all, so a rebuild has
 * Pagefind read the articles that changed only, and its memory is bounded however large the archive is.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** The version of Pagefind that writes and reads these files. */
export const INDEX_VERSION = '1.6.0';

const signature = Buffer.from('pagefind_dcd');

/** Where a word stands on one page. */
export type Posting = readonly [
  /** The page's number, counted from the page before in the list. */
  page: number,
  /** Places in the text, in Pagefind's packing. */
  text: readonly number[],
  /** Places in the fields, in Pagefind's packing. */
  fields: readonly number[],
];

/** A stem, the pages it stands on, and the same for each form that is written with diacritics. */
export type Word = readonly [
  stem: string,
  postings: readonly Posting[],
  forms: readonly (readonly [form: string, postings: readonly Posting[]])[],
];

/** A file of words, in their order. */
export type Chunk = readonly [words: readonly Word[]];

/** A file of a filter: its values with the numbers of their pages. */
export type FilterFile = readonly [
  name: string,
  values: readonly (readonly [value: string, pages: readonly number[]])[],
];

/** The file that Pagefind opens first. Files are named by their hashes, without folder and ending. */
export type IndexFile = readonly [
  version: string,
  pages: readonly (readonly [fragment: string, words: number, image: string])[],
  chunks: readonly (readonly [from: string, to: string, file: string])[],
  filters: readonly (readonly [name: string, file: string])[],
  sorts: readonly (readonly [name: string, pages: readonly number[]])[],
  fields: readonly string[],
];

/** A file of an index that cannot be read: of another version, or broken. */
export class UnreadableIndex extends Error {}

/** A file's content as it lies on the disk. Text is a fragment, all else CBOR. */
export function pack(content: unknown): Buffer {
  const body = typeof content === 'string' ? Buffer.from(content) : encode(content);
  return gzipSync(Buffer.concat([signature, body]));
}

/** What a CBOR file holds. @throws UnreadableIndex */
export function unpack<Content>(file: Uint8Array): Content {
  try {
    return decode(bodyOf(file)) as Content;
  } catch (error) {
    throw new UnreadableIndex('not a file of a search index', { cause: error });
  }
}

/** What a file holds behind its signature. @throws UnreadableIndex */
export function bodyOf(file: Uint8Array): Buffer {
  const content = gunzipSync(file);
  if (!content.subarray(0, signature.length).equals(signature)) throw new UnreadableIndex('without its signature');
  return content.subarray(signature.length);
}

/** The first file of an index. @throws UnreadableIndex where it is of another version. */
export function readIndexFile(file: Uint8Array): IndexFile {
  const index = unpack<IndexFile>(file);
  if (index[0] !== INDEX_VERSION) throw new UnreadableIndex(`of Pagefind ${index[0]}, not ${INDEX_VERSION}`);
  return index;
}

/** The path of each kind of file below the folder of the index. */
export const pathOf = {
  index: (name: string): string => `pagefind.${name}.pf_meta`,
  chunk: (name: string): string => `index/${name}.pf_index`,
  filter: (name: string): string => `filter/${name}.pf_filter`,
  fragment: (name: string): string => `fragment/${name}.pf_fragment`,
};
