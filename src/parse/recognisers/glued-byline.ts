import { readByline } from '../byline-form.ts';
import { type Draft, cutFront, infer, spanOf } from '../draft.ts';
import { isParagraph } from '../is-paragraph.ts';

/** `BY ILSE BRANDT   HALDEN residents …`: in capitals, with a wide gap or a line's break that was lost behind it. */
const GLUED = /^(?<byline>BY\s+\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]*){1,3})\s{2,}(?=\p{Lu})/u;

/** So many pieces from the top are looked at. */
const FROM_TOP = 4;

/** Takes a byline off the front of the first paragraph that was copied onto it. */
export function recogniseGluedByline(draft: Draft): Draft {
  if (draft.byline !== null) return draft;
  const at = draft.rest.slice(0, FROM_TOP).findIndex(({ text }) => isParagraph(text));
  const piece = draft.rest[at];
  const line = GLUED.exec(piece?.text ?? '')?.groups?.['byline'];
  const found = line === undefined ? null : readByline(line);
  if (!piece || line === undefined || found === null) return draft;
  const byline = infer(draft.seed, found.names, 'stated', 'byline', spanOf(piece, found.names));
  return { ...draft, byline, rest: draft.rest.with(at, cutFront(piece, line.length)) };
}
