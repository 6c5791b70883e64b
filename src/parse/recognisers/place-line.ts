import { type Draft, type Piece, takeAs, withClaim } from '../draft.ts';
import { tellsOtherDay } from '../date-line.ts';
import { headPieces } from '../head-pieces.ts';
import { weekdayNumber } from '../../weekday-names.ts';
import { type ToldDay, readToldDay } from '../told-day.ts';

/** A longer line is a sentence. */
const LONGEST = 90;
const MOST_WORDS = 8;

/** Small words within names and labels. */
const SMALL =
  /^(?:of|and|the|for|to|de|da|do|di|du|del|la|el|le|et|y|e|und|für|der|vom|immediate|release|on|no|vol|statement)$/iu;

/** What parts the name from the day. */
const PARTED = /(?:[,;:(|/–—-]|\bof)\s*(?:\p{L}+\.?,?\s*)?$/iu;

/** Behind the day: its bracket, an agency's letters, a time. */
const BEHIND = /^[\s).\]]*(?:\(\p{Lu}{2,8}\)|[,|–—-]?\s*\d{1,2}[:.h]\d\d.{0,12})?$/u;

const isName = (word: string): boolean => /^[\p{Lu}\p{Lo}]/u.test(word) || SMALL.test(word) || weekdayNumber(word) > 0;

function readPlaceLine({ text }: Piece): ToldDay | null {
  const day = text.length <= LONGEST ? readToldDay(text) : null;
  if (!day || day.changed || tellsOtherDay(text)) return null;
  const before = text.slice(0, day.start);
  const words = before.match(/\p{L}[\p{L}\p{M}.'’-]*/gu) ?? [];
  const isNamed = words.length > 0 && words.length <= MOST_WORDS && words.every(isName);
  return isNamed && PARTED.test(before) && BEHIND.test(text.slice(day.end)) ? day : null;
}

/**
 * The line between headline and body on which a statement says where or by whom it was given out, and when:
 * `Geneva, 4 May 2028` · `Ministry of Information | 4 May 2028` · `For immediate release: 4 May 2028` ·
 * `Vol. 3, No. 2 – 4 May 2028`. Everything before the day is a name.
 */
export function recognisePlaceLine(draft: Draft): Draft {
  const piece = headPieces(draft).find((candidate) => readPlaceLine(candidate) !== null);
  const day = piece ? readPlaceLine(piece) : null;
  return piece ? withClaim(takeAs(draft, 'boilerplate', [piece]), 'place-line', piece, day) : draft;
}
