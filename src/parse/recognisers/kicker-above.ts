import { readByline } from '../byline-form.ts';
import { readDateLine, readPlacedDay } from '../date-line.ts';
import { readDateline } from '../dateline-form.ts';
import { type Draft, type Piece, takeAs } from '../draft.ts';
import { isParagraph } from '../is-paragraph.ts';
import { isPressName } from '../../press-names.ts';
import { isSectionLine } from '../section-names.ts';

/** A word, or two or three, above a headline: `Tribunales`, `Ukraine-Krieg`, `Krieg am Senn`. */
const KICKER = /^\p{Lu}[\p{L}\p{M}’'-]{2,29}(?:\s[\p{L}\p{M}’'-]{2,20}){0,2}$/u;

/** A path of sections in any language, each of a word or two: `Αρχική / Κοινωνία`. */
const PATH =
  /^[\p{L}\p{M}'’&-]{2,20}(?:\s[\p{L}\p{M}'’&-]{2,20})?(?:\s[/>»›→]\s[\p{L}\p{M}'’&-]{2,20}(?:\s[\p{L}\p{M}'’&-]{2,20})?){1,4}$/u;

/** So few words a headline below a kicker has at least, and so long it is at most. */
const FEWEST_WORDS = 4;
const LONGEST = 170;
const LONGEST_KICKER = 120;

/** So many lines stand between a headline and its text. */
const MOST = 8;

const closes = /[.:;,。।۔।]["'”’»)\]]*$/u;

/** What opens a line below a headline of one word: `Aground` · `How a ferry lost its way`. */
const EXPLAINS =
  /^(?:how|why|what|when|where|who|inside|wie|warum|was|wer|cómo|por qué|qué|comment|pourquoi|come|perché|como|por que|hoe|waarom)(?!\p{L})/iu;

const hasSmall = (text: string): boolean => /\p{Ll}/u.test(text);

/**
 * A kicker that no list knows: what a report is about in a word, above a line that has a headline's shape. Two or three
 * words may be a headline above a standfirst, unless another line stands between that and who wrote it or when.
 */
export function recogniseKickerAbove(draft: Draft): Draft {
  const [first, ...below] = draft.rest;
  if (draft.headline !== null || first === undefined || first.text.length > LONGEST_KICKER) return draft;
  const isPath = PATH.test(first.text);
  if ((!isPath && !KICKER.test(first.text)) || isPressName(first.text)) return draft;
  const at = below.findIndex(({ text }) => !isSectionLine(text) && !isDay(text));
  const headline = below[at];
  if (headline === undefined || !isHeadline(headline) || (!isPath && !hasSmall(first.text) && !hasSmall(headline.text)))
    return draft;
  const lines = below.slice(at + 1, at + 1 + MOST);
  const body = lines.findIndex(({ text }) => isParagraph(text));
  const isKicker = isPath || !first.text.includes(' ') || standsApart(lines);
  return body >= 0 && isKicker ? takeAs(draft, 'boilerplate', [first]) : draft;
}

const isDay = (text: string): boolean => readDateLine(text) !== null || readPlacedDay(text) !== null;

const isHeadline = ({ text }: Piece): boolean =>
  text.length <= LONGEST &&
  text.split(/\s+/u).length >= FEWEST_WORDS &&
  !closes.test(text) &&
  !EXPLAINS.test(text) &&
  readByline(text) === null &&
  readDateline(text) === null;

/** Whether a standfirst and, straight below it, a byline or a day stand above the text: then the line above is the headline. */
const standsApart = ([standfirst, beside]: readonly Piece[]): boolean =>
  standfirst !== undefined &&
  beside !== undefined &&
  standfirst.text.split(/\s+/u).length >= FEWEST_WORDS &&
  !isTold(standfirst.text) &&
  isTold(beside.text);

const isTold = (text: string): boolean => isDay(text) || readByline(text) !== null;
