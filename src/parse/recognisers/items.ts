import { type Draft, cutFront, takeAs } from '../draft.ts';

const MARK = /^(?:[•●▪■◦‣]\s*|[*+–-]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)(?=\S)/u;

/** Entries of a list, without their marks. */
export function recogniseItems(draft: Draft): Draft {
  const marked = draft.rest.map((piece) => {
    const mark = MARK.exec(piece.text)?.[0];
    return mark === undefined ? piece : cutFront(piece, mark.length);
  });
  const items = marked.filter((piece, at) => piece !== draft.rest[at]);
  return takeAs({ ...draft, rest: marked }, 'item', items);
}
