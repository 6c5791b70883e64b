import { cutRun, trimJoins } from './cut-run.ts';
import type { Run } from './find-runs.ts';
import type { Piece } from './piece.ts';
import { splitTitle } from './split-title.ts';
import type { Passage } from './token.ts';
import { trimmers } from './trimmers/all.ts';

/**
 * The possible names in a run: `US Secretary of State Ada Berg Sunday` is a place, and a name with its title.
 * `small` holds the words the article writes small elsewhere.
 */
export function splitRun({ tokens, titleCase }: Passage, run: Run, small: ReadonlySet<string>): readonly Piece[] {
  const pieces: readonly Piece[] = cutRun(tokens, run, titleCase, small)
    .flatMap((part) => splitTitle(tokens, part))
    .map((piece) => trimJoins(tokens, piece))
    .filter(({ from, to }) => to > from);
  const trimAll = (whole: Piece) =>
    trimmers.reduce<readonly Piece[]>((kept, trim) => kept.flatMap((piece) => trim(tokens, piece)), [whole]);
  // Of a single word, as most runs are, there is nothing to take off.
  return pieces.flatMap((piece) => (piece.to - piece.from === 1 ? piece : trimAll(piece)));
}
