import type { Draft, Piece } from './draft.ts';
import { readDateLine } from './date-line.ts';
import { isParagraph } from './is-paragraph.ts';
import { datelineAt } from './recognisers/dateline.ts';

/** No more pieces than this stand between a headline and the body. */
const MOST = 10;

/**
 * What stands between the headline and the body: everything before the paragraph with the dateline,
 * else everything before the first paragraph of whole sentences, or that and the byline or labelled day below it.
 */
export function headPieces(draft: Draft): readonly Piece[] {
  const dateline = datelineAt(draft);
  if (dateline >= 0) return draft.rest.slice(0, dateline);
  const body = draft.rest.slice(0, MOST + 1).findIndex(({ text }) => isParagraph(text) && readDateLine(text) === null);
  if (body < 0) return [];
  const below = draft.rest[body + 1];
  if (below && belongsAbove(draft, below)) return draft.rest.slice(0, body + 2);
  const labelled = publishedBelow(draft.rest.slice(body + 1, body + 1 + REACH));
  return draft.rest.slice(0, labelled < 0 ? body : body + 2 + labelled);
}

const BYLINE = /^(?:by|von|par|por|di|door|oleh)\s+\p{Lu}[^.!?]{2,80}$/iu;
const LABELLED = /^(?:published|posted|publié|veröffentlicht|publicado|pubblicato|diterbitkan|опубликовано)(?!\p{L})/iu;

/** So far below a standfirst of whole sentences stands who gave a release out and when: `From:`, the office, `Published`. */
const REACH = 5;

/** Where a line with a labelled day stands below short lines alone, or -1. */
function publishedBelow(pieces: readonly Piece[]): number {
  const at = pieces.findIndex(({ text }) => LABELLED.test(text) && readDateLine(text) !== null);
  return pieces.slice(0, Math.max(0, at)).every(({ text }) => !isParagraph(text)) ? at : -1;
}

/** A line that stands above a text: where the paragraph before it is a standfirst of whole sentences, that is its end. */
function belongsAbove(draft: Draft, piece: Piece): boolean {
  if (BYLINE.test(piece.text)) return true;
  if (readDateLine(piece.text) === null) return false;
  const byline = draft.byline?.evidence[0]?.end ?? 0;
  const between = draft.seed.text.slice(byline, piece.start);
  return LABELLED.test(piece.text) || (byline > 0 && between.trim().length < 60);
}
