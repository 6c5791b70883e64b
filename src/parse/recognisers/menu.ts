import { type Draft, type Piece, takeAs } from '../draft.ts';
import { isParagraph } from '../is-paragraph.ts';

/** So many entries in a row are a menu. */
const FEWEST = 4;

/** An entry of a menu; the points that a report puts above its text are longer. */
const ENTRY = /^[•·*]\s+[^.!?]{2,24}$/u;

/** The menu of a site above the report: short entries in a row, `• Home`, `• About us`. */
export function recogniseMenu(draft: Draft): Draft {
  const text = draft.rest.findIndex((piece) => isParagraph(piece.text));
  const head = text < 0 ? draft.rest : draft.rest.slice(0, text);
  const menus: Piece[] = [];
  let entries: Piece[] = [];
  const close = (): void => {
    if (entries.length >= FEWEST) menus.push(...entries);
    entries = [];
  };
  for (const piece of head)
    if (ENTRY.test(piece.text)) entries.push(piece);
    else close();
  close();
  return takeAs(draft, 'boilerplate', menus);
}
