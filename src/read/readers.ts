import path from 'node:path';
import { readJson, readJsonLines } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { isFeed, readFeed } from './read-feed.ts';
import { isPage, readPage } from './read-page.ts';
import { isRtf, readRtf } from './read-rtf.ts';
import { isSgml, readSgml } from './read-sgml.ts';
import { readTable } from './read-table.ts';
import { readText } from './read-text.ts';
import { isSubtitles, readSubtitles } from './read-subtitles.ts';
import { SAVED_PAGE_ENDINGS } from './read-saved-page.ts';
import type { FileContent, Reader } from './seed-content.ts';
import { MAIL_ENDINGS } from './split-mailbox.ts';

/** One reader a format, by the ending of the file's name. Scrapers write plain text without any ending, too. */
const READERS: Readonly<Record<string, Reader>> = {
  '': readText,
  '.txt': readText,
  '.text': readText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.rtf': readRtf,
  // Once they are unpacked.
  '.docx': readText,
  '.odt': readText,
  '.srt': readSubtitles,
  '.vtt': readSubtitles,
  '.html': readPage,
  '.htm': readPage,
  '.xhtml': readPage,
  '.sgm': readWhatItIs,
  '.sgml': readWhatItIs,
  '.xml': (text) => (isSgml(text) ? readSgml(text) : readFeed(text)),
  '.rss': readFeed,
  '.atom': readFeed,
  '.json': readJson,
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
  '.csv': readTable,
  '.tsv': readTable,
};

/** The reader for a file of this name, or undefined where its format is not read. */
export function readerFor(file: string): Reader | undefined {
  const reader = READERS[path.posix.extname(file).toLowerCase()];
  return reader === readText ? readWhatItIs : reader;
}

/** Pages, feeds, subtitles and word processors' files are saved as plain text, too. */
function readWhatItIs(text: string): FileContent {
  if (isRtf(text)) return readRtf(text);
  if (isSgml(text)) return readSgml(text);
  if (isFeed(text)) return readFeed(text);
  if (isSubtitles(text)) return readSubtitles(text);
  return isPage(text) ? readPage(text) : readText(text);
}

/** What is read, for the reason why another file is not. */
export const READ_FORMATS = [...Object.keys(READERS), ...MAIL_ENDINGS, ...SAVED_PAGE_ENDINGS]
  .filter((ending) => ending !== '')
  .join(', ');
