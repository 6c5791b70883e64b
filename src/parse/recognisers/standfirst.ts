import { type Draft, type Piece, infer, take, takeAs } from '../draft.ts';
import { headPieces } from '../head-pieces.ts';
import { datelineAt } from './dateline.ts';
import { oneLine } from '../one-line.ts';
import { isAgency } from '../../press-names.ts';
import { isSectionLine } from '../section-names.ts';

const BULLET = /^[•·●▪■*–-]\s*/u;
const SHORTEST = 15;
const FEWEST_WORDS = 3;
/** Longer ones are ledes, unless points of a list or before a dateline. */
const LONGEST = 250;
const LONGEST_POINT = 400;

/** What closes with a colon opens what stands below: `What you need to know:`. */
const isLong = (text: string): boolean =>
  text.length >= SHORTEST && text.split(/\s+/u).length >= FEWEST_WORDS && !/[:：]$/u.test(text);

/** A line of an old paper's headline: `THREE MEN INJURED.` */
const isDeck = (text: string): boolean => text.length <= 60 && /^\P{Ll}*\p{Lu}{2}\P{Ll}*\.$/u.test(text);

/** The lines between headline and body that nothing else explained: what the story is, in the editor's words. */
export function recogniseStandfirst(draft: Draft): Draft {
  if (draft.standfirst !== null || draft.headline === null) return draft;
  const above = headPieces(draft);
  const captions = above.filter(({ text }) => isCaption(text));
  const found = standfirstOf(
    draft,
    above.filter((piece) => !captions.includes(piece) && !isSectionLine(piece.text)),
  );
  return takeAs(found, 'boilerplate', captions);
}

/** Above the text an agency in brackets behind a sentence is a picture's: `Keepers of the lighthouse. (AFP)`. */
const CREDITED = /\((?<credit>\p{L}[\p{L}/ ]{1,16})\)$/u;

function isCaption(text: string): boolean {
  const credit = CREDITED.exec(text.slice(-20))?.groups?.['credit'];
  return credit !== undefined && (isAgency(credit) || /^(?:supplied|file(?: photo)?|handout)$/iu.test(credit));
}

function standfirstOf(draft: Draft, head: readonly Piece[]): Draft {
  const bullets = head.filter(({ text }) => BULLET.test(text));
  const decks = head.findIndex(({ text }) => !isDeck(text));
  const pieces = bullets.length > 0 ? bullets : head.slice(0, Math.max(1, decks < 0 ? head.length : decks));
  const longest = bullets.length > 0 || datelineAt(draft) >= 0 ? LONGEST_POINT : LONGEST;
  if (!pieces.every(({ text }) => isLong(text) && text.length <= longest)) return draft;
  if (pieces.length === 0) return draft;
  const value = pieces.map(({ text }) => oneLine(text.replace(BULLET, ''))).join('; ');
  return { ...take(draft, ...pieces), standfirst: infer(draft.seed, value, 'stated', 'standfirst', ...pieces) };
}
