import { withDayOrder } from './day-order.ts';
import type { FileContent, SeedContent, Unreadable } from './seed-content.ts';

/** `12/05/2024`, `5/12/24`, `12.05.2024`, `2024-05-12` */
const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const CLOCK = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[APap]\.?\s?[Mm]\.?)?`;

/**
 * The stamp that opens each message of a talk that WhatsApp exports, or that is copied out of Telegram:
 * `12/05/2024, 14:33 - Ilse: text` · `[12.05.24, 14:33:10] Ilse: text`. What the program itself tells has no sender.
 */
const STAMP = new RegExp(
  String.raw`^[\u200e\u200f]?(?:\[(?<one>${DAY}),?\s${CLOCK}\]\s|(?<two>${DAY}),?\s${CLOCK}\s-\s)(?:(?<sender>[^\s:][^:\n]{0,60}): )?`,
  'gmu',
);

/** What a talk opens with, at the least. */
const OPENS = /^\s*[\u200e\u200f]?\[?\d/u;

/** What stands for a picture, and behind a text that was changed. */
const NO_TEXT = /[\u200e\u200f]?<[^<>\n]{3,60}>/gu;

/** A headline in bold letters. */
const BOLD = /^\*([^*\n]+)\*$/gmu;

/** Letters that a report has at least: in a talk of several, and where one alone writes, as in a channel. */
const SHORTEST = { talk: 250, channel: 80 };

interface Message {
  readonly day: string;
  readonly sender: string;
  readonly text: string;
}

/** The reports that are passed on in a talk, each a record; null where a text is no talk. */
export function readChat(text: string): FileContent | null {
  const messages = messagesOf(text);
  if (messages.length < 2) return null;
  const said = messages.filter(({ sender }) => sender !== '');
  const kind = new Set(said.map(({ sender }) => sender)).size > 1 ? 'talk' : 'channel';
  const reports = said.filter((message) => message.text.length >= SHORTEST[kind]);
  const others = messages.length - reports.length;
  const rest: readonly Unreadable[] =
    others === 0 ? [] : [{ reason: `${others} of the messages of this talk are too short to be reports` }];
  return [...withDayOrder(reports.map(asRecord)), ...rest];
}

function messagesOf(text: string): readonly Message[] {
  const stamps = OPENS.test(text) ? [...text.matchAll(STAMP)] : [];
  if (text.slice(0, stamps[0]?.index ?? text.length).trim() !== '') return [];
  return stamps.map(({ index, 0: stamp, groups }, at) => ({
    day: groups?.['one'] ?? groups?.['two'] ?? '',
    sender: groups?.['sender'] ?? '',
    text: text
      .slice(index + stamp.length, stamps[at + 1]?.index)
      .replace(NO_TEXT, '')
      .replace(BOLD, '$1')
      .trim(),
  }));
}

/** The day is that on which it was passed on. */
const asRecord = ({ day, sender, text }: Message): SeedContent => ({
  text,
  markup: 'text',
  fields: { 'message sent': day, 'message sender': sender },
});
