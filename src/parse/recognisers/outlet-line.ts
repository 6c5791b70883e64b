import { type Draft, cutFront, take, takeAs, withOutlet } from '../draft.ts';
import { headPieces } from '../head-pieces.ts';
import { isPressName } from '../../press-names.ts';
import { readDateline } from '../dateline-form.ts';
import { datelineAt } from './dateline.ts';

/** A longer line is a standfirst. */
const LONGEST = 60;

/** What parts the paper from its town. */
const PARTS = /,\s+|\s+\(/u;

const TOWN = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}$/u;

/** `by AFP` in a byline's place, `Par Le Courrier de Halden avec AFP`. */
const BY = /^(?:by(?: the)?|von|par|por|di|door|oleh)\s+/iu;
const WITH =
  /\s+(?:with|avec|con|com|mit)\s+(?:the\s+)?(?:\p{Lu}[\p{L}/]+|agenc\p{L}+)(?:\s(?:and|et|y|e|und)\s\p{Lu}[\p{L}/]+)?$/u;

/** The outlet's name alone on a line between headline and body; the dateline's agency may confirm it. */
export function recogniseOutletLine(draft: Draft): Draft {
  const dateline = readDateline(draft.rest[datelineAt(draft)]?.text ?? '');
  const piece = headPieces(draft).find(
    ({ text }) => text === dateline?.agency || isPressName(nameIn(text)) || isPaperAndTown(text),
  );
  if (!piece) return draft;
  const name = cutFront(piece, BY.exec(piece.text)?.[0].length ?? 0);
  const [paper = ''] = isPaperAndTown(name.text) ? name.text.split(PARTS, 1) : [nameIn(name.text)];
  // Below another outlet it may not be the one that is shown, and is kept.
  const taken = draft.outlets.length > 0 ? takeAs(draft, 'boilerplate', [piece]) : take(draft, piece);
  return withOutlet(taken, 'outlet-line', name, paper);
}

/** The name in `by AFP`, `By the Norvik Press.`, `Halden Courier, The (Norvik)`. */
const nameIn = (text: string): string =>
  text
    .replace(BY, '')
    .replace(WITH, '')
    .replace(/,\sThe(?:\s\([^()]{2,40}\))?$|\.$/u, '');

/** `Norvik News, Port Halden`, below the name of who wrote it there; `Norvik News (Port Halden)`, as catalogues have it. */
function isPaperAndTown(text: string): boolean {
  const [paper = '', town = '', ...others] = text.length <= LONGEST ? text.replace(/\)$/u, '').split(PARTS) : [];
  return others.length === 0 && TOWN.test(town) && isPressName(paper);
}
