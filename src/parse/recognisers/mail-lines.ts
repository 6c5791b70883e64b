import { type MailLine, mailLine } from '../../mail-lines.ts';
import { applyField } from '../apply-field.ts';
import { type Draft, take } from '../draft.ts';
import type { FieldKind } from '../field-names.ts';
import { type HeaderLine, readHeaderLine } from '../header-line.ts';

/** The lines open the text, or stand below a line or two of whoever passed it on. */
const LOWEST = 4;

/** No more lines than this are read as the head of a mail. */
const MOST = 20;

/** The day of a mail is the one on which someone sent it, or passed it on. */
const KINDS: Readonly<Record<MailLine, FieldKind>> = {
  from: 'sender',
  sent: 'sentDay',
  to: 'other',
  subject: 'headline',
};

/** `FW: `, `Re: [norvik-news] `: what mail programs and lists put in front of a subject. */
const PASSED_ON =
  /^(?:(?:fwd?|re|aw|wg|tr|rv|enc|i|r|rif|sv|vs|vb|antw|doorst|odp|pd|ynt|ilt|转发|回复|答复)\s*[:：]\s*|\[[\w .-]{2,30}\]\s+)+(?=\S)/iu;

/** The lines above a mail, as programs print them in many languages: `From:`, `Sent:`, `To:`, `Subject:`. */
export function recogniseMailLines(draft: Draft): Draft {
  const first = draft.rest.slice(0, LOWEST).findIndex((piece) => kindOf(readHeaderLine(piece)) !== null);
  if (first < 0) return draft;
  const top = draft.rest.slice(first, first + MOST).map(readHeaderLine);
  const end = top.indexOf(null);
  const run = (end < 0 ? top : top.slice(0, end)).filter((line) => line !== null);
  const last = run.findLastIndex((line) => kindOf(line) !== null || line.kind !== null);
  if (!isMailHead(run)) return draft;
  return run.slice(0, last + 1).reduce((result, line) => {
    const mail = kindOf(line);
    const { piece, key } = line;
    const kind = (mail === null ? line.kind : KINDS[mail]) ?? 'other';
    const value = mail === 'subject' ? line.value.replace(PASSED_ON, '') : line.value;
    const span = { start: piece.end - value.length, end: piece.end };
    return applyField(take(result, piece), { kind, key, value, rule: 'header-line', span });
  }, draft);
}

/** Whether lines are those above a mail: who sent it and about what, or at the least from which address. */
export const isMailHead = (run: readonly HeaderLine[]): boolean => {
  const from = run.find((line) => kindOf(line) === 'from');
  return from !== undefined && (from.value.includes('@') || run.some((line) => kindOf(line) === 'subject'));
};

const kindOf = (line: HeaderLine | null): MailLine | null => (line === null ? null : mailLine(line.key));
