import { type Draft, type Piece, take, takeAs, withClaim, withOutlet } from '../draft.ts';
import type { ToldDay } from '../told-day.ts';
import { inSmallLetters, isPlaceOnPaper } from '../source-line.ts';
import { isParagraph } from '../is-paragraph.ts';
import { isDomain, isPressName } from '../../press-names.ts';
import { readDateLine, readPlacedDay } from '../date-line.ts';

/** Lines above the headline that are looked at. */
const MOST = 4;

/** `WITH WHICH IS INCORPORATED THE NORVIK MERCURY.`, `PRICE ONE PENNY.`: between an old paper's name and its day. */
const NO_SMALL_LETTER = /^\P{Ll}+$/u;

/**
 * What stands above the headline in exports of press databases and on printed pages: the outlet on a
 * line, the day on a line. An outlet alone could be a headline; with the day beside it, it is none, nor is a domain,
 * nor is it where a headline follows, and below that a text.
 */
export function recogniseMasthead(draft: Draft): Draft {
  const top = draft.rest.slice(0, MOST);
  const dayIn = draft.headline === null ? readDay : readDateLine;
  const end = top.findIndex(({ text }) => paperIn(text) === null && dayIn(text) === null && !isPlaceOnPaper(text));
  const day =
    end > 0 && NO_SMALL_LETTER.test(top[0]?.text ?? '') ? top.findIndex(({ text }) => dayIn(text) !== null) : -1;
  const isOld = day > end && top.slice(0, day).every(({ text }) => NO_SMALL_LETTER.test(text));
  const lines = isOld ? top.slice(0, day + 1) : end < 0 ? [] : top.slice(0, end);
  const sure = lines.some(({ text }) => dayIn(text) !== null || isDomain(text));
  if (!sure && !(lines.length === 1 && isAboveHeadline(draft))) return draft;
  return lines.reduce(readLine, draft);
}

/** A paper's name alone is no longer, in words. */
const MOST_WORDS = 4;

/** A headline has so many words and letters; a standfirst is closed. */
const isHeadline = (text: string): boolean =>
  text.split(/\s+/u).length >= 4 && text.length <= 170 && /\s\p{Ll}/u.test(text) && !/[.:。।۔]["'”’»)\]]*$/u.test(text);

const BYLINE = /^[-–—]?\s*(?:by|compiled by|von|par|por|di|door|oleh)\s\p{Lu}/iu;

/** Whether the first line stands above a headline that stands above a text, a byline or a day. */
function isAboveHeadline({ headline, rest: [paper, next, below] }: Draft): boolean {
  // `Norvik Loses Its Morning Post`
  const isShort = paper !== undefined && paper.text.split(/\s+/u).length <= MOST_WORDS;
  if (headline !== null || !isShort || next === undefined || below === undefined || !isHeadline(next.text))
    return false;
  return isParagraph(below.text) || BYLINE.test(below.text) || readDateLine(below.text) !== null;
}

/** The day of a line, also of a release's `Norvik, 9 March 2021`: below a headline that is known that may be a byline. */
const readDay = (text: string): ToldDay | null => readDateLine(text) ?? readPlacedDay(text);

/**
 * The paper that a line names, as old ones do with a full stop; catalogues write it with its town and the article
 * behind: `Halden Post, The (Port Halden)`.
 */
function paperIn(text: string): string | null {
  const name = text.replace(/\s*\([^()]{2,40}\)$/u, '').replace(/,\s+The$|\.$/gu, '');
  return isPressName(name) || (inCapitals(name) && isPressName(inSmallLetters(name))) ? name : null;
}

/** `THE HALDEN COURIER`; a headline in capitals is longer. */
const inCapitals = (name: string): boolean => /^\p{Lu}+(?:\s\p{Lu}+){0,3}$/u.test(name);

function readLine(draft: Draft, piece: Piece): Draft {
  const day = readDay(piece.text);
  if (!day && paperIn(piece.text) === null) return takeAs(draft, 'boilerplate', [piece]);
  return day
    ? withClaim(takeAs(draft, 'boilerplate', [piece]), 'date-line', piece, day)
    : withOutlet(take(draft, piece), 'outlet-line', piece, paperIn(piece.text));
}
