import { type Draft, type Piece, infer, take, takeAs } from './draft.ts';
import { oneLine } from './one-line.ts';
import { isPressName } from './press-names.ts';
import { readDateLine } from './recognise-date-line.ts';

/** Lines above the headline that are looked at. */
const MOST = 3;

/**
 * What stands above the headline in exports of press databases and on printed pages: the outlet on a
 * line, the day on a line. An outlet alone could be a headline; with the day beside it, it is none.
 */
export function recogniseMasthead(draft: Draft): Draft {
  const top = draft.rest.slice(0, MOST);
  const end = top.findIndex(({ text }) => !isPressName(text) && readDateLine(text) === null);
  const lines = end < 0 ? [] : top.slice(0, end);
  if (!lines.some(({ text }) => readDateLine(text) !== null)) return draft;
  return lines.reduce(readLine, draft);
}

function readLine(draft: Draft, piece: Piece): Draft {
  const day = readDateLine(piece.text);
  if (!day) {
    const outlet = infer(draft.seed, oneLine(piece.text), 'stated', 'outlet-line', piece);
    return { ...take(draft, piece), outlets: [...draft.outlets, outlet] };
  }
  const span = { start: piece.start + day.start, end: piece.start + day.end };
  const claim = infer(draft.seed, day.value, 'stated', 'date-line', span);
  return { ...takeAs(draft, 'boilerplate', [piece]), claims: [...draft.claims, claim] };
}
