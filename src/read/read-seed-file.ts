import { createHash } from 'node:crypto';
import type { Fate, Seed } from '../model.ts';
import { decode } from './decode.ts';
import { whyNotRead } from './other-formats.ts';
import { readableText, withoutLongRuns } from './readable-text.ts';
import { READ_FORMATS, readerFor } from './readers.ts';
import { readMail } from './read-mail.ts';
import { isSavedPage, readSavedPage } from './read-saved-page.ts';
import type { FileContent, SeedContent, Unreadable } from './seed-content.ts';
import { isMail } from './split-mailbox.ts';
import { isPacked, unpackDocument } from './unpack-document.ts';

/** A seed that is no article, with its reason. */
export type Rejected = Extract<Fate, { status: 'rejected' }>;

/** What was found in one file: seeds without a time zone. */
export type FileResults = readonly (Seed | Rejected)[];

/** The key of what is the only seed of its file. A file of such a name would else pass for a record of another. */
export const keyOf = (file: string): string => (/#\d+$/u.test(file) ? `${file}#1` : file);

/** A file that is no article, or the record of one that has this key. */
export function reject(file: string, reason: string, key = keyOf(file)): Rejected {
  return { key, file, status: 'rejected', reason };
}

/** The seeds of one file. Nothing is thrown for a bad one: it is rejected with its reason. */
export async function readSeedFile(file: string, bytes: Uint8Array): Promise<FileResults> {
  try {
    const { content, encoding } = await open(file, bytes);
    const origin = { file, encoding, sha256: createHash('sha256').update(bytes).digest('hex') };
    const toSeed = (found: SeedContent | Unreadable, key: string, whole: boolean): Seed | Rejected => {
      if ('reason' in found) return reject(file, found.reason, key);
      const shown = readable(found);
      if (shown.text.trim() === '') return reject(file, 'empty: there is no text in it', key);
      // Of a text that is its whole file, what is not shown is kept.
      const raw = found.raw ?? (whole && shown.text !== found.text ? found.text : undefined);
      return { key, ...origin, ...shown, ...(raw !== undefined && { raw }) };
    };
    return 'length' in content
      ? content.map((record, index) => toSeed(record, `${file}#${index + 1}`, false))
      : [toSeed(content, keyOf(file), true)];
  } catch (error) {
    return [reject(file, `it cannot be read: ${messageOf(error)}`)];
  }
}

/** What a file holds, and in which encoding it is written. */
interface Opened {
  readonly content: FileContent;
  readonly encoding: string;
}

async function open(file: string, bytes: Uint8Array): Promise<Opened> {
  // A message says of each of its parts how it is encoded.
  if (isMail(file, bytes)) return { content: await readMail(bytes, openAttached), encoding: 'mime' };
  if (isSavedPage(file)) return { content: await readSavedPage(bytes), encoding: 'mime' };
  const reader = readerFor(file);
  if (reader === undefined) return { content: { reason: whyNotRead(file, READ_FORMATS) }, encoding: '' };
  const decoded = isPacked(file) ? { text: unpackDocument(file, bytes), encoding: 'utf-8' } : decode(bytes);
  if ('reason' in decoded) return { content: decoded, encoding: '' };
  const { text, encoding } = decoded;
  const content = reader(text);
  const changed = 'text' in content && content.text !== text;
  return { content: changed ? { ...content, raw: text } : content, encoding };
}

/** Documents that mail carries and that are not read: their articles are missed. Pictures are mostly signs of the sender. */
const MISSED = /\.(?:pdf|docm?|pages|wp[ds]|xlsx?|ods|zip)$/iu;

/** Mail servers attach the lines that they add. */
const ADDED = /^att\d+\./iu;

/** What is attached to a message; nothing where it could hold no article. */
async function openAttached(name: string, bytes: Uint8Array): Promise<FileContent | undefined> {
  if (ADDED.test(name)) return undefined;
  if (readerFor(name) !== undefined || isMail(name, bytes)) return (await open(name, bytes)).content;
  return MISSED.test(name) ? { reason: `${name} is attached to it; ${whyNotRead(name, READ_FORMATS)}` } : undefined;
}

/** A record may write down what its file does not hold: `\u0007`. */
function readable(content: SeedContent): SeedContent {
  const shown = (text: string): string => withoutLongRuns(readableText(text));
  const fields = Object.entries(content.fields).map(([name, value]) => [name, shown(value)] as const);
  return { ...content, text: shown(content.text), fields: Object.fromEntries(fields) };
}

/** The words of whatever was thrown, to stand inside a sentence. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/u, '');
