import { unweaveColumns } from './columns.ts';
import { readForwardedMail } from './forwarded-mail.ts';
import { readChat } from './read-chat.ts';
import { readFrontMatter } from './front-matter.ts';
import { removeHtmlRemains } from './html-remains.ts';
import type { FileContent, SeedContent } from './seed-content.ts';
import { readEach } from './read-each.ts';
import { splitByPapers } from './split-by-papers.ts';
import { splitDocuments } from './split-documents.ts';
import { readTaggedRecord } from './tagged-record.ts';
import { joinBrokenWords } from './unhyphenate.ts';
import { restoreLineBreaks } from './written-line-breaks.ts';

/** Plain text, with or without front matter: one cutting, or an export that holds many. */
export function readText(text: string): FileContent {
  const chat = readChat(text);
  if (chat !== null) return chat;
  const { fields, bodyStart } = readFrontMatter(text);
  const documents = bodyStart === 0 ? splitDocuments(text) : [];
  const review = bodyStart === 0 && documents.length === 1 ? splitByPapers(text) : null;
  if (review !== null) return review.map((report) => readOne(report.text, report.fields));
  return documents.length > 1 ? readEach(documents, (part) => readOne(part)) : readOne(text.slice(bodyStart), fields);
}

function readOne(text: string, fields: SeedContent['fields'] = {}): SeedContent {
  const tagged = readTaggedRecord(text);
  if (tagged !== null) return tagged;
  const mail = readForwardedMail(text);
  const shown = joinBrokenWords(unweaveColumns(removeHtmlRemains(restoreLineBreaks(mail ?? text))));
  return { text: shown, markup: 'text', fields, ...(mail !== null && { raw: text }) };
}
