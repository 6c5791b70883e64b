import { type Draft, cutFront, take, withOutlet } from './draft.ts';
import { headPieces } from './head-pieces.ts';
import { isPressName } from './press-names.ts';
import { readDateline } from './dateline-form.ts';
import { datelineAt } from './recognise-dateline.ts';

/** `by AFP` in a byline's place. */
const BY = /^by\s+/iu;

/** The outlet's name alone on a line between headline and body; the dateline's agency may confirm it. */
export function recogniseOutletLine(draft: Draft): Draft {
  const dateline = readDateline(draft.rest[datelineAt(draft)]?.text ?? '');
  const piece = headPieces(draft).find(({ text }) => text === dateline?.agency || isPressName(text.replace(BY, '')));
  if (!piece) return draft;
  const name = cutFront(piece, BY.exec(piece.text)?.[0].length ?? 0);
  return withOutlet(take(draft, piece), 'outlet-line', name, name.text);
}
