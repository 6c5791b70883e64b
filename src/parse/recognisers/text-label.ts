import { type Draft, cutFront } from '../draft.ts';

/** No label stands further down. */
const FURTHEST = 12;

const LABEL = /^(?:full text|article text|story text|text|body)\s*:\s+(?=\S)/iu;

/** `Full text: The council …`: the label by which databases begin the text, cut from its first paragraph. */
export function recogniseTextLabel(draft: Draft): Draft {
  const at = draft.rest.slice(0, FURTHEST).findIndex(({ text }) => LABEL.test(text));
  const piece = draft.rest[at];
  const label = piece && LABEL.exec(piece.text)?.[0];
  return piece && label ? { ...draft, rest: draft.rest.with(at, cutFront(piece, label.length)) } : draft;
}
