import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { asFields } from './as-text.ts';
import { declaresReport, readPageMetadata } from './page-metadata.ts';
import { readMarkup } from './read-markup.ts';
import { readEach } from './read-each.ts';
import { readText } from './read-text.ts';
import type { FileContent } from './seed-content.ts';
import { splitReview } from './split-review.ts';

/** A saved web page: its article as Readability finds it, its metadata beside it. Nothing in it is run or fetched. */
export function readPage(html: string): FileContent {
  const { document } = parseHTML(html);
  // Text that a program saved under the name of a page.
  if (document.firstElementChild === null) return readText(html);
  const fields = readPageMetadata(document);
  const isOne = declaresReport(document);
  // Readability changes the page it works on, so the metadata are read before.
  const found = new Readability(document, { charThreshold: 100 }).parse();
  const text = readMarkup(found?.content ?? html);
  if (text === '') return { reason: 'the page holds no text' };
  const reports = isOne ? [] : splitReview(text);
  if (reports.length > 1) return readEach(reports, (report) => ({ text: report, markup: 'text', fields: {} }));
  return {
    text,
    markup: 'text',
    fields: { ...asFields({ author: found?.byline, outlet: found?.siteName }), ...fields },
  };
}

/** Whether a text is a page, whatever its file is called. */
export const isPage = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,400}?-->\s*)?<(?:!doctype html|html|head|body)\b/iu.test(text.slice(0, 1000));
