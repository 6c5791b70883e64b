import { mailLine } from '../mail-lines.ts';

/** `Subject: …` */
const LINE = /^[*\s]*(?<name>\p{L}{1,16})\s?[:：]\*{0,2}\s/u;

/** Two of these among the first lines make a mail. */
const OTHERS = /^(?:message-id|reply-to):\s/iu;
const FIRST_LINES = 12;

const nameOf = (line: string): string => LINE.exec(line)?.groups?.['name'] ?? '';
const isHeader = (line: string): boolean => mailLine(nameOf(line)) !== null || OTHERS.test(line);

/** The line above a message that is passed on, in the languages of the usual programs. */
const PASSED_ON =
  /^[ \t>]*(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message (?:transféré|original)|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|messaggio (?:originale|inoltrato)|(?:oorspronkelijk|doorgestuurd) bericht|пересылаемое сообщение|перенаправленное сообщение|исходное сообщение|(?:iletilen|orijinal) (?:mesaj|ileti)|pesan (?:terusan|asli))\s*-{2,}|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message (?:réexpédié|transféré) ?:|inicio del mensaje reenviado:|inizio messaggio inoltrato:)[ \t]*$/gimu;

/** So few lines stand above a message that Outlook passes on, which has no line above them. */
const HEAD_LINES = 8;

const QUOTED = /^>/u;

/** So many of a mail's lines are quoted where what it passes on is. */
const MOSTLY = 0.6;

/**
 * What a mail passes on, without the messages above and the marks of quotation: `null` where a text is no mail, or
 * passes nothing on.
 */
export function readForwardedMail(text: string): string | null {
  const opening = text.trimStart().split('\n', FIRST_LINES);
  if (opening.filter(isHeader).length < 2) return null;
  const last = [...text.matchAll(PASSED_ON)].at(-1);
  const message = last ? text.slice(last.index + last[0].length).trimStart() : withoutCover(text);
  const bare = withoutQuotes(message);
  return bare === text ? null : bare;
}

/** The text from the head of the last message in it on, where that is longer than all above it: these are a cover. */
function withoutCover(text: string): string {
  const lines = text.split('\n');
  const heads = lines.flatMap((line, at) => (opensHead(line, lines.slice(at, at + HEAD_LINES)) ? [at] : []));
  const passedOn = lines.slice(heads.at(-1) ?? 0).join('\n');
  return passedOn.length * 2 > text.length ? passedOn : text;
}

/** Who sent it first, and when and about what below, with no empty line between. */
function opensHead(line: string, head: readonly string[]): boolean {
  if (mailLine(nameOf(line)) !== 'from') return false;
  const end = head.findIndex((below) => below.trim() === '');
  const kinds = (end < 0 ? head : head.slice(0, end)).map((below) => mailLine(nameOf(below)));
  return kinds.includes('sent') && kinds.includes('subject');
}

/** The text with the marks taken off, level by level, while most of its lines have one. */
function withoutQuotes(text: string): string {
  const lines = text.split('\n');
  const body = lines.filter((line) => line.trim() !== '' && !isHeader(line));
  if (body.filter((line) => QUOTED.test(line)).length <= body.length * MOSTLY) return text;
  return withoutQuotes(lines.map((line) => line.replace(/^> ?/u, '')).join('\n'));
}
