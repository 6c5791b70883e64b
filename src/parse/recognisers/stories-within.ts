import { type Draft, type Piece, takeAs } from '../draft.ts';
import { isStoriesHeading } from '../headings-below.ts';
import { isParagraph } from '../is-paragraph.ts';

/** The heading of a list of other stories in the midst of a report; in small letters it could be a sentence's. */
const LIST =
  /^(?:related(?: (?:articles|stories|posts|news|content|coverage|links))?|read (?:next|more|also)|also read|recommended(?: (?:for you|stories|articles))?|you (?:may|might) also like|more (?:from|on) [^.:]{2,40}|most (?:read|popular|viewed)|trending(?: now)?|editor['’]?s['’]? picks?)[:.…»]?$/iu;

/** How pages tell those who listen where such a list is: `list of 4 items` to `end of list`. */
const OPENS_LIST = /^(?:- )?list of \d{1,2} items$/iu;
const ENDS_LIST = /end of list$/iu;
const MOST_ITEMS = 30;

/** No title of another story is longer, and no list has more. */
const LONGEST_TITLE = 140;
const MOST_TITLES = 8;

/** A line alone below such a heading, and parted from it, could be one of the report's own; those are shorter. */
const FEWEST_WORDS = 8;

const isTitle = ({ text }: Piece): boolean =>
  text.length <= LONGEST_TITLE && text.includes(' ') && !isParagraph(text) && !/[.:。۔।]["'”’»)\]]*$/u.test(text);

/** Lists of other stories within a report, which a page sets between its paragraphs: their headings and titles. */
export function recogniseStoriesWithin(draft: Draft): Draft {
  const { rest } = draft;
  const first = rest.findIndex(({ text }) => isParagraph(text));
  if (first < 0) return draft;
  const taken = rest.flatMap((piece, at) => {
    if (at <= first || piece.text.length > 60) return [];
    if (OPENS_LIST.test(piece.text)) return untilEnd(rest.slice(at, at + MOST_ITEMS));
    return LIST.test(piece.text) || isStoriesHeading(piece.text) ? [piece, ...titlesBelow(rest.slice(at + 1))] : [];
  });
  return takeAs(draft, 'boilerplate', taken);
}

function untilEnd(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findIndex(({ text }) => ENDS_LIST.test(text));
  return pieces.slice(0, end + 1);
}

/** The titles below a heading: those straight below it, or several before the next paragraph. */
function titlesBelow(pieces: readonly Piece[]): readonly Piece[] {
  const end = pieces.findIndex((piece) => !isTitle(piece));
  const titles = pieces.slice(0, end < 0 ? pieces.length : end);
  if (titles.length > MOST_TITLES || end < 0) return [];
  const apart = titles.findIndex(({ gap }) => gap > 0);
  if (apart !== 0) return apart < 0 ? titles : titles.slice(0, apart);
  const isOne = titles.length === 1 && (titles[0]?.text.split(/\s+/u).length ?? 0) < FEWEST_WORDS;
  return isOne ? [] : titles;
}
