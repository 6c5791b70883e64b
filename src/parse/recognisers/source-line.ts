import { type Draft, type Piece, take, takeAs, withClaim, withOutlet } from '../draft.ts';
import { isPressName } from '../../press-names.ts';
import { readSourceLine } from '../source-line.ts';

/** So many pieces from either end of a text are looked at. */
const FROM_TOP = 4;
const FROM_END = 3;

/** What stands above a list of what a report rests on. */
const REFERENCES = /^(?:sources?|references|further reading|quellen|fuentes)\s*:?$/iu;

/**
 * The line above, under the headline or at the end that says which paper printed a cutting, and when. At the end it is
 * trusted as a tail line is, and one of several there is a reference to other reports.
 */
export function recogniseSourceLine(draft: Draft): Draft {
  const { rest } = draft;
  const below = rest.slice(FROM_TOP).slice(-FROM_END);
  const cited = below.filter(({ text }) => readSourceLine(text)?.isKnown === true);
  const isList = cited.length > 1 || below.some(({ text }) => REFERENCES.test(text));
  const above = rest
    .slice(0, FROM_TOP)
    .reduce((result, piece, at) => applySourceLine(result, piece, 'source-line', rest[at - 1]), draft);
  return isList ? above : cited.reduce((result, piece) => applySourceLine(result, piece, 'tail-line'), above);
}

function applySourceLine(draft: Draft, piece: Piece, rule: string, before?: Piece): Draft {
  const found = readSourceLine(piece.text);
  if (!found) return draft;
  // Below the paper's name stands a section's: `Région, mardi 9 mars 2021, p. 3`.
  if (before && isPressName(before.text) && !found.isKnown) {
    const named = withOutlet(take(takeAs(draft, 'boilerplate', [piece]), before), rule, before, before.text);
    return withClaim(named, rule, piece, found.day);
  }
  const named = withOutlet(takeAs(draft, 'boilerplate', [piece]), rule, piece, found.outlet);
  return withClaim(named, rule, piece, found.day);
}
