import path from 'node:path';

/** Endings of files that hold mail: one message, or a mailbox of many. */
export const MAIL_ENDINGS: readonly string[] = ['.eml', '.mbox', '.mbx'];

/** Mailboxes are kept, and messages saved, under these, too; what they hold tells. */
const OF_ANY_TEXT = new Set(['', '.txt', '.text']);

/** So much of a file is looked at: the head of a message that passed many servers is long. */
const HEAD = 16 * 1024;

/** The line that opens each message of a mailbox, with the first line of the message's own head behind it (RFC 4155). */
const ENVELOPE = /^From \S+ [^\n]*\d{4}[^\n]*\n(?=[!-9;-~]+:)/u;

/** The same, behind an empty line. */
const ENVELOPES = new RegExp(`(?<=\\n\\r?\\n)${ENVELOPE.source.slice(1)}`, 'gu');

/** Only what was sent says how its text is encoded; what is copied out of a mail program is plain text. */
const ENCODED = /^(?:mime-version|content-type):/imu;

/** One byte a unit: bytes that are no ASCII stay what they are. */
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Whether a file of this name that holds these bytes is mail as it was sent. */
export function isMail(file: string, bytes: Uint8Array): boolean {
  const ending = path.posix.extname(file).toLowerCase();
  if (MAIL_ENDINGS.includes(ending)) return true;
  if (!OF_ANY_TEXT.has(ending)) return false;
  if (!/^(?:From \S|[A-Za-z][A-Za-z-]{1,40}:[ \t])/u.test(latin1(bytes.subarray(0, 50)))) return false;
  const top = latin1(bytes.subarray(0, HEAD));
  return ENVELOPE.test(top) || ENCODED.test(top.split(/\n\r?\n/u, 1)[0] ?? '');
}

/** The messages of a mailbox, or the one that a file holds, as they were sent. */
export function splitMailbox(bytes: Uint8Array): readonly Uint8Array[] {
  const text = latin1(bytes);
  if (!ENVELOPE.test(text)) return [bytes];
  const starts = [0, ...[...text.matchAll(ENVELOPES)].map(({ index }) => index)];
  return starts.map((start, at) => Buffer.from(asSent(text.slice(start, starts[at + 1])), 'latin1'));
}

/** A message without its envelope; in a mailbox a line of it that reads like one has a mark in front. */
const asSent = (message: string): string => message.replace(ENVELOPE, '').replace(/^>(?=>*From )/gmu, '');
