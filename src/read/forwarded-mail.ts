/** Two of these among the first lines make a mail. */
const HEADER =
  /^(?:From|Von|De|Sent|Gesendet|Envoyé|Enviado|To|An|À|Para|Cc|Subject|Betreff|Objet|Asunto|Date|Datum|Message-ID|Reply-To):\s/u;
const FIRST_LINES = 12;

/** The line above a message that is passed on, in the languages of the usual programs. */
const PASSED_ON =
  /^[ \t>]*(?:-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|mensaje original|mensaje reenviado)\s*-{2,}|begin forwarded message:)[ \t]*$/gimu;

const QUOTED = /^>/u;

/** So many of a mail's lines are quoted where what it passes on is. */
const MOSTLY = 0.6;

/**
 * What a mail passes on, without the messages above and the marks of quotation: `null` where a text is no mail, or
 * passes nothing on.
 */
export function readForwardedMail(text: string): string | null {
  const opening = text.trimStart().split('\n', FIRST_LINES);
  if (opening.filter((line) => HEADER.test(line)).length < 2) return null;
  const last = [...text.matchAll(PASSED_ON)].at(-1);
  const message = last ? text.slice(last.index + last[0].length).trimStart() : text;
  const bare = withoutQuotes(message);
  return bare === text ? null : bare;
}

/** The text with the marks taken off, level by level, while most of its lines have one. */
function withoutQuotes(text: string): string {
  const lines = text.split('\n');
  const body = lines.filter((line) => line.trim() !== '' && !HEADER.test(line));
  if (body.filter((line) => QUOTED.test(line)).length <= body.length * MOSTLY) return text;
  return withoutQuotes(lines.map((line) => line.replace(/^> ?/u, '')).join('\n'));
}
