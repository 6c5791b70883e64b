import { type Draft, type Piece, cutFront, infer, spanOf, take, withClaim } from '../draft.ts';
import { type DatelineFound, readDateline } from '../dateline-form.ts';
import { isParagraph } from '../is-paragraph.ts';
import { isDesk } from '../person-names.ts';
import { type DayFound, readDay } from '../read-day.ts';

/** How many pieces may stand between the headline and the paragraph with the dateline. */
const FURTHEST = 10;

/** A first sentence is longer than this. */
const SHORTEST_LEDE = 30;

/** So many paragraphs may stand before it: a standfirst of a whole sentence. */
const MOST_PARAGRAPHS = 1;

/** After a dateline comes a sentence, or the line ends; `NORVIK May 17, 2021 - 10:30 am` is a line with a day. */
const opensReport = (found: DatelineFound, text: string): boolean =>
  text.length === found.length ||
  text.length - found.length > SHORTEST_LEDE ||
  isParagraph(text.slice(found.length).trimStart());

/**
 * The position of the first piece that opens with a dateline, or -1. A weak one counts in the first
 * paragraph alone, a stronger one also after a standfirst.
 */
export function datelineAt(draft: Draft): number {
  let paragraphs = 0;
  for (const [at, { text }] of draft.rest.slice(0, FURTHEST).entries()) {
    const found = readDateline(text);
    if (found && opensReport(found, text) && (!found.weak || (paragraphs === 0 && isParagraph(text)))) return at;
    if (isParagraph(text)) paragraphs += 1;
    if (paragraphs > MOST_PARAGRAPHS) return -1;
  }
  return -1;
}

/**
 * `ISLAMABAD, Aug 3 (APP): Text`, also on a line of its own. What stands in brackets may be no agency but
 * whoever wrote it: `LAHORE (Staff Reporter):`.
 */
export function recogniseDateline(draft: Draft): Draft {
  const at = datelineAt(draft);
  const piece = draft.rest[at];
  const found = piece && readDateline(piece.text);
  if (!piece || !found) return draft;
  const { place, day } = found;
  const desk = found.agency !== null && isDesk(found.agency) ? found.agency : null;
  const agency = desk === null ? found.agency : null;
  const dateline = { place, agency, day, start: piece.start, end: piece.start + found.length };
  const writer = desk ?? found.writer ?? null;
  const byline = writer === null ? null : infer(draft.seed, writer, 'stated', 'dateline', spanOf(piece, writer));
  const named: Draft = { ...draft, dateline, byline: draft.byline ?? byline };
  const read = withClaim(named, 'dateline-day', piece, fullDay(piece, day));
  const body = cutFront(piece, found.length);
  return body.text === '' ? take(read, piece) : { ...read, rest: draft.rest.with(at, body) };
}

/** The day of a dateline that names its year, in any language: `Norvik, 9 mars 2021 (NNA) -`. */
function fullDay(piece: Piece, day: string | null): DayFound | null {
  const found = day === null ? null : readDay(day);
  const at = piece.text.indexOf(day ?? '');
  return found && { ...found, start: at + found.start, end: at + found.end };
}
