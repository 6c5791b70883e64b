import { readDateLine, readPlacedDay } from '../date-line.ts';
import { type Draft, type Piece, infer, takeAs, withClaim } from '../draft.ts';
import { headPieces } from '../head-pieces.ts';
import { readMonthOrYear } from '../read-day.ts';

/** The day of publication on a line of its own between headline and body, or the month of a paper that comes out in each. */
export function recogniseDateLine(draft: Draft): Draft {
  const head = headPieces(draft);
  const dated = head.reduce((result, piece) => {
    const day = readDateLine(piece.text) ?? readPlacedDay(piece.text);
    if (!day) return result;
    return withClaim(takeAs(result, 'boilerplate', [piece]), 'date-line', piece, day);
  }, draft);
  return dated === draft ? withMonth(draft, head) : dated;
}

/** `May 2021`, where no other such line heads a part of the text. */
function withMonth(draft: Draft, head: readonly Piece[]): Draft {
  const [piece, another] = draft.rest.filter(({ text }) => isMonthLine(text));
  if (piece === undefined || another !== undefined || !head.includes(piece)) return draft;
  const month = readMonthOrYear(piece.text);
  if (month === null) return draft;
  const claim = infer(draft.seed, month, 'implied', 'date-line', piece);
  const taken = takeAs(draft, 'boilerplate', [piece]);
  return { ...taken, claims: [...taken.claims, claim] };
}

const LONGEST = 25;
const isMonthLine = (text: string): boolean =>
  text.length <= LONGEST && /^\p{L}/u.test(text) && readMonthOrYear(text) !== null;
