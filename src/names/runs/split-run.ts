import { cutRun } from './cut-run.ts';
import type { Run } from './find-runs.ts';
import type { Piece } from './piece.ts';
import { splitTitle } from './split-title.ts';
import type { Passage, Token } from '../words/token.ts';
import { trimmers } from '../trimmers/all.ts';
import { trimJoins } from './trim-joins.ts';

/**
 * The possible names in a run: `US Secretary of State Ada Berg Sunday` is a place, and a name with its title.
 * `small` holds the words the article writes small elsewhere.
 */
export function splitRun(passage: Passage, run: Run, small: ReadonlySet<string>): readonly Piece[] {
  const { tokens } = passage;
  const pieces: Piece[] = [];
  for (const part of cutRun(passage, run, small))
    for (const untrimmed of splitTitle(tokens, part)) {
      const piece = trimJoins(tokens, untrimmed);
      // Of a single word, as most runs are, there is nothing to take off.
      if (piece.to - piece.from === 1) pieces.push(piece);
      else if (piece.to > piece.from) pieces.push(...trimAll(tokens, piece));
    }
  return pieces;
}

function trimAll(tokens: readonly Token[], whole: Piece): readonly Piece[] {
  let kept: readonly Piece[] = [whole];
  for (const trim of trimmers)
    kept = kept.length === 1 ? trim(tokens, kept[0]!) : kept.flatMap((piece) => trim(tokens, piece));
  return kept;
}
