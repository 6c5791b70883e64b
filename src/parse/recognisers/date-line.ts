import { readDateLine, readPlacedDay } from '../date-line.ts';
import { type Draft, takeAs, withClaim } from '../draft.ts';
import { headPieces } from '../head-pieces.ts';

/** The day of publication on a line of its own between headline and body. */
export function recogniseDateLine(draft: Draft): Draft {
  return headPieces(draft).reduce((result, piece) => {
    const day = readDateLine(piece.text) ?? readPlacedDay(piece.text);
    if (!day) return result;
    return withClaim(takeAs(result, 'boilerplate', [piece]), 'date-line', piece, day);
  }, draft);
}
