import { type Draft, type Piece, cutFront, infer, take, takeAs } from '../draft.ts';
import { oneLine } from '../one-line.ts';

const MARK = /^#{1,6}[ \t]+(?=\S)/u;

/**
 * Headings marked as in Markdown: one at the top is the headline where there is none, and loses its mark
 * where there is one already; the others part the body. The marks of a line in bold or italics go.
 */
export function recogniseHeadingMarks(written: Draft): Draft {
  const draft = { ...written, rest: written.rest.map(withoutEmphasis) };
  const rest = draft.rest.map(unmarked);
  const marked = rest.filter((piece, at) => piece !== draft.rest[at]);
  const [top] = rest;
  if (!top || marked.length === 0) return draft;
  const parted = takeAs({ ...draft, rest }, 'subheading', marked[0] === top ? marked.slice(1) : marked);
  const value = oneLine(top.text);
  if (draft.headline !== null || marked[0] !== top || value === '') return parted;
  return { ...take(parted, top), headline: infer(draft.seed, value, 'stated', 'heading-mark', top) };
}

function unmarked(piece: Piece): Piece {
  const mark = MARK.exec(piece.text)?.[0];
  return mark === undefined ? piece : cutFront(piece, mark.length);
}

/** `*Lamp to be rebuilt*`, `_The council voted …_`: a whole line as messengers set it in bold or italics. */
const EMPHASIS = /^(?<mark>[*_]{1,2})(?=[^\s*_])[^*_]+(?<=\S)\k<mark>$/u;

function withoutEmphasis(piece: Piece): Piece {
  const { length } = EMPHASIS.exec(piece.text)?.groups?.['mark'] ?? '';
  if (length === 0) return piece;
  return { ...piece, text: piece.text.slice(length, -length), start: piece.start + length, end: piece.end - length };
}
