import path from 'node:path';
import PostalMime from 'postal-mime';
import { readPage } from './read-page.ts';
import type { FileContent } from './seed-content.ts';

/** Endings of files in which a browser saved a page whole. */
export const SAVED_PAGE_ENDINGS: readonly string[] = ['.mht', '.mhtml'];

/** Whether a file of this name is a page that was saved with all that it shows. */
export const isSavedPage = (file: string): boolean =>
  SAVED_PAGE_ENDINGS.includes(path.posix.extname(file).toLowerCase());

/** Behind the page stand those that it shows in frames: advertisements. */
const PAGE_END = '</html>';

/** A page saved whole (MHTML, RFC 2557): the page itself, with the address it was saved from. */
export async function readSavedPage(bytes: Uint8Array): Promise<FileContent> {
  const { html = '', headers } = await PostalMime.parse(bytes);
  const end = html.toLowerCase().indexOf(PAGE_END);
  const page = readPage(end < 0 ? html : html.slice(0, end + PAGE_END.length));
  const address = headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  return 'text' in page && address !== undefined ? { ...page, fields: { url: address, ...page.fields } } : page;
}
