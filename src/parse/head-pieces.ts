import type { Draft, Piece } from './draft.ts';
import { isParagraph } from './is-paragraph.ts';
import { datelineAt } from './recognise-dateline.ts';

/** No more pieces than this stand between a headline and the body. */
const MOST = 6;

/**
 * What stands between the headline and the body: everything before the paragraph with the dateline,
 * else everything before the first paragraph of whole sentences.
 */
export function headPieces(draft: Draft): readonly Piece[] {
  const dateline = datelineAt(draft);
  if (dateline >= 0) return draft.rest.slice(0, dateline);
  const body = draft.rest.slice(0, MOST + 1).findIndex(({ text }) => isParagraph(text));
  return body < 0 ? [] : draft.rest.slice(0, body);
}
