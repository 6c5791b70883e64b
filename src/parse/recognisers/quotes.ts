import { type Draft, cutFront, takeAs } from '../draft.ts';

const MARK = /^(?:>\s*)+(?=\S)/u;

/** Block quotes as mail and Markdown mark them: `> …`. */
export function recogniseQuotes(draft: Draft): Draft {
  const marked = draft.rest.map((piece) => {
    const mark = MARK.exec(piece.text)?.[0];
    return mark === undefined ? piece : cutFront(piece, mark.length);
  });
  const quotes = marked.filter((piece, at) => piece !== draft.rest[at]);
  return takeAs({ ...draft, rest: marked }, 'quote', quotes);
}
