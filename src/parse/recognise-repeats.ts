import { type Draft, takeAs } from './draft.ts';
import { headPieces } from './head-pieces.ts';
import { oneLine } from './one-line.ts';

/** The headline said again above the body, as pages do. */
export function recogniseRepeats(draft: Draft): Draft {
  const headline = draft.headline?.value;
  if (headline === undefined) return draft;
  const again = headPieces(draft).filter(({ text }) => oneLine(text).replace(/\.$/u, '') === headline);
  return takeAs(draft, 'boilerplate', again);
}
