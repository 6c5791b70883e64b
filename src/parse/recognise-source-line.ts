import { type Draft, takeAs, withClaim, withOutlet } from './draft.ts';
import { readSourceLine } from './source-line.ts';

/** So many pieces from either end of a text are looked at. */
const FROM_TOP = 5;
const FROM_END = 3;

/** The line above, under the headline or at the end that says which paper printed a cutting, and when. */
export function recogniseSourceLine(draft: Draft): Draft {
  const { rest } = draft;
  const ends = rest.filter((_, at) => at < FROM_TOP || at >= rest.length - FROM_END);
  return ends.reduce<Draft>((result, piece) => {
    const found = readSourceLine(piece.text);
    if (!found) return result;
    const named = withOutlet(takeAs(result, 'boilerplate', [piece]), 'source-line', piece, found.outlet);
    return withClaim(named, 'source-line', piece, found.day);
  }, draft);
}
