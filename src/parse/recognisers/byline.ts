import { type BylineFound, readByline } from '../byline-form.ts';
import { readDateline } from '../dateline-form.ts';
import { type Draft, type Piece, infer, spanOf, take, takeAs, withClaim, withOutlet } from '../draft.ts';
import { headPieces } from '../head-pieces.ts';
import { oneLine } from '../one-line.ts';
import { areNamesInCapitals, isDesk, isPersonName } from '../person-names.ts';
import { isPressName } from '../../press-names.ts';
import { readDay } from '../read-day.ts';
import { isSectionLine } from '../section-names.ts';
import { inSmallLetters } from '../source-line.ts';
import { readToldDay } from '../told-day.ts';
import { datelineAt } from './dateline.ts';

/** The rules that read a day on a line between headline and body. */
const BESIDE = new Set(['date-line', 'source-line', 'info-line']);

/** A name alone could be anything, unless an outlet or a day stands beside it. */
function readBareName(text: string, draft: Draft, head: readonly Piece[]): BylineFound | null {
  const beside =
    draft.claims.some(({ rule }) => BESIDE.has(rule)) ||
    head.some((other) => other.text !== text && (isPressName(other.text) || isDayLine(other.text)));
  return beside && isPersonName(text) && !isPressName(text) ? { names: text, outlet: null } : null;
}

/**
 * Names in capitals, as papers' systems print them: below a headline that is not in capitals, beside a role, a day or
 * above a dateline, and of nobody the text speaks of, as it does of a place.
 */
function readNamesInCapitals(text: string, draft: Draft, head: readonly Piece[]): BylineFound | null {
  const isNames = areNamesInCapitals(text) && !isPressName(inSmallLetters(text)) && !isSectionLine(text);
  if (!isNames || !/\p{Ll}/u.test(draft.headline?.value ?? '')) return null;
  const dateline = readDateline(draft.rest[datelineAt(draft)]?.text ?? '');
  const beside =
    dateline !== null ||
    draft.claims.some(({ rule }) => BESIDE.has(rule)) ||
    head.some((other) => other.text !== text && (isDesk(other.text) || isDayLine(other.text)));
  const name = inSmallLetters(text);
  const isSpokenOf =
    dateline?.place?.includes(text) === true ||
    draft.rest.some((piece) => piece.text !== text && piece.text.includes(name));
  return beside && !isSpokenOf ? { names: text, outlet: null } : null;
}

const isDayLine = (text: string): boolean => text.length < 60 && readDay(text) !== null;

/**
 * The byline and the line that holds it: a name alone where no line says who wrote it, or where below it stands what the
 * writer is. A standfirst of a few words in capitals reads as a name, too.
 */
function findByline(draft: Draft, head: readonly Piece[]): readonly [Piece, BylineFound] | undefined {
  const first = (
    lines: readonly Piece[],
    read: (text: string) => BylineFound | null,
  ): readonly [Piece, BylineFound] | undefined =>
    lines.flatMap((line) => {
      const byline = read(line.text);
      return byline === null ? [] : [[line, byline] as const];
    })[0];
  const bare = (text: string): BylineFound | null =>
    readBareName(text, draft, head) ?? readNamesInCapitals(text, draft, head);
  const said = first(head, readByline);
  if (said === undefined) return first(head, bare);
  const above = isDesk(said[0].text) ? head.slice(0, head.indexOf(said[0])).slice(-1) : [];
  return first(above, bare) ?? said;
}

/** Who wrote it, on a line of its own between headline and body, with an outlet or day that may stand beside. */
export function recogniseByline(draft: Draft): Draft {
  if (draft.byline !== null) return draft;
  const head = headPieces(draft);
  const [piece, found] = findByline(draft, head) ?? [null, null];
  if (!piece || !found) return draft;
  // `Staff Writer` on a line below the name.
  const roles = head.filter((line) => line !== piece && isDesk(line.text));
  const taken = takeAs(take(draft, piece), 'boilerplate', roles);
  const named = withOutlet(taken, 'byline', piece, found.outlet);
  const byline = infer(draft.seed, oneLine(found.names), 'stated', 'byline', spanOf(piece, found.names));
  return withClaim({ ...named, byline }, 'byline', piece, readToldDay(piece.text));
}
