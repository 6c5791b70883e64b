import { parseHTML } from 'linkedom';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { decode } from './decode.ts';
import { readMarkup } from './read-markup.ts';
import { readText } from './read-text.ts';
import type { FileContent, SeedContent, Unreadable } from './seed-content.ts';
import { splitMailbox } from './split-mailbox.ts';

/** Text that a message says it has in HTML, too. */
const HAS_HTML = /^content-type:\s*text\/html/imu;

const HAS_CHARSET = /charset\s*=/iu;

/** A line of a message's head. */
const OPENS = /^(?:\ufeff|ï»¿)?[\s\n]*[!-9;-~]+:/u;

/** What newsletters hold for the lists of mail programs alone. */
const UNSEEN = '[style*="display:none"], [style*="display: none"], [hidden]';

/** An attached file, opened as any other is. */
export type OpenAttachment = (name: string, bytes: Uint8Array) => Promise<FileContent | undefined>;

/** Mail as it was sent (RFC 5322, MIME): a message, or a mailbox of them, each with the articles attached to it. */
export async function readMail(bytes: Uint8Array, open: OpenAttachment): Promise<FileContent> {
  const records: (SeedContent | Unreadable)[] = [];
  for (const message of splitMailbox(bytes)) records.push(...(await readMessage(message, open)));
  const [only, ...others] = records;
  return only !== undefined && others.length === 0 ? only : records;
}

async function readMessage(sent: Uint8Array, open: OpenAttachment): Promise<readonly (SeedContent | Unreadable)[]> {
  const source = Buffer.from(sent).toString('latin1');
  // Somebody's text under the name of a message.
  if (!OPENS.test(source)) return asRecords(readText(decodedText(sent)));
  const mail = await PostalMime.parse(HAS_CHARSET.test(source) ? sent : decodedText(sent));
  const body = HAS_HTML.test(source) ? textOfHtml(mail.html ?? '') : (mail.text ?? '');
  const attached: (SeedContent | Unreadable)[] = [];
  for (const { filename, mimeType, content } of mail.attachments) {
    const name = filename ?? (mimeType === 'message/rfc822' ? 'message.eml' : null);
    const found = name === null ? undefined : await open(name, asBytes(content));
    if (found !== undefined) attached.push(...asRecords(found));
  }
  const own = body.trim() === '' ? [] : asRecords(readText(`${headOf(mail)}\n\n${body.trim()}\n`));
  const all = [...own, ...attached];
  return all.length > 0 ? all : [{ reason: 'the message holds no text' }];
}

/** Old programs send letters beyond ASCII and do not say in which encoding. */
function decodedText(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : Buffer.from(bytes).toString('latin1');
}

const asRecords = (content: FileContent): readonly (SeedContent | Unreadable)[] =>
  'length' in content ? content : [content];

const asBytes = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);

function textOfHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll(UNSEEN)) element.remove();
  return readMarkup(document.body.innerHTML);
}

/** Who sent a message, when and about what, in the lines that mail programs print above it. */
function headOf({ from, subject = '', headers }: Email): string {
  const date = headers.find(({ key }) => key === 'date')?.value ?? '';
  return Object.entries({ From: senderOf(from), Date: date, Subject: subject })
    .filter(([, value]) => value.trim() !== '')
    .map(([name, value]) => `${name}: ${value.replace(/\s+/gu, ' ').trim()}`)
    .join('\n');
}

function senderOf(from: Address | undefined): string {
  const { name = '', address = '' } = from ?? {};
  return name !== '' && address !== '' ? `${name} <${address}>` : name || address;
}
