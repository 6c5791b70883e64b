import { type Draft, type Piece, takeAs, withOutlet } from '../draft.ts';
import { readDateline } from '../dateline-form.ts';
import { monthNumber } from '../../month-names.ts';
import { isPersonName } from '../person-names.ts';
import { isPressName } from '../../press-names.ts';
import { readDateLine, readPlacedDay } from '../date-line.ts';
import { isReleaseLine, isSectionLine, isSectionMenu } from '../section-names.ts';

/** Lines above the headline that are looked at: a paper's name and the menu of its site. */
const MOST = 30;

/** A headline is no longer. */
const LONGEST_HEADLINE = 170;

/** The desk's own name of a report, in small letters and without a space: `fishmarket`, `norvik-market`, `lamp_final`. */
const WORKING_TITLE = /^(?=.*\p{Ll}{3})[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+)*$/u;

const closes = /(?<!\.)[.。۔।]["'”’»)\]]*$/u;

/** Who gave a statement, below the word that says that it is one: `Ilse Brandt, Department Spokesperson`. */
const SPEAKER =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+,\s(?:[\p{L}-]+\s){0,5}(?:Spokes(?:person|man|woman)|Secretary|Minister|Ambassador|President|Director|Commissioner|Rapporteur|Representative|Chair(?:man|woman|person)?)$/u;

/**
 * Whether a piece can be the headline below a section's name: no byline, no day, no text. What reads as a name is one
 * where it is said again, above the text.
 */
const isHeadline = ({ text }: Piece, rest: readonly Piece[]): boolean =>
  text.length <= LONGEST_HEADLINE &&
  !closes.test(text) &&
  !/^(?:by|von|par|por)\s/iu.test(text) &&
  !SPEAKER.test(text) &&
  (!isPersonName(text) || rest.filter((piece) => piece.text === text).length > 1) &&
  readDateline(text) === null;

/**
 * The section's name above the headline, with those of other sections and of the paper, as a copied page has them; also
 * a working title. Where no headline follows, it is the headline itself: `Correction`, `Aground!`
 */
export function recogniseSection(draft: Draft): Draft {
  if (draft.headline !== null) return draft;
  const end = draft.rest.slice(0, MOST).findIndex(({ text }) => !isLabel(text) && !isPressName(text));
  // A headline may read as a paper's name, so that a label has to be the last.
  const last = Math.max(
    draft.rest.slice(0, Math.max(0, end)).findLastIndex(({ text }) => isLabel(text)),
    releaseLabel(draft.rest),
  );
  const above = draft.rest.slice(0, last + 1);
  const next = draft.rest
    .slice(last + 1)
    .find(
      ({ text }) => readDateLine(text) === null && readPlacedDay(text) === null && !isPressName(text) && !isLabel(text),
    );
  if (above.length === 0 || next === undefined || !isHeadline(next, draft.rest)) return draft;
  const paper = above.find(({ text }) => !isLabel(text) && isPressName(text));
  return withOutlet(takeAs(draft, 'boilerplate', above), 'outlet-line', paper ?? next, paper?.text ?? null);
}

/** The same below the paper's name and the day, which stood above it. */
export function recogniseSectionBelow(draft: Draft): Draft {
  const hasMasthead =
    draft.outlets.some(({ rule }) => rule === 'outlet-line') || draft.claims.some(({ rule }) => rule === 'date-line');
  return hasMasthead ? recogniseSection(draft) : draft;
}

/** Lines of a letterhead above the word that says that it is a release. */
const MOST_LETTERHEAD = 4;

/** Where a release says what it is, behind the letterhead of who sent it; -1 where it does not. */
function releaseLabel(pieces: readonly Piece[]): number {
  const at = pieces.slice(0, MOST_LETTERHEAD + 1).findIndex(({ text }) => isReleaseLine(text));
  return pieces.slice(0, Math.max(0, at)).every(({ text }) => text.length <= 80 && !closes.test(text)) ? at : -1;
}

/** `SG/SM/1234`, `No. 12/2021`: the number of a release. */
const REFERENCE = /^(?:(?:no|nr|ref)\b\.?:?\s*)?(?=[^/]*\/)(?=.*\d)[\p{Lu}\d][\p{Lu}\d/.-]{3,20}$/iu;

/** The day at the head of a page, without its year, which no headline is: `Friday, March 13`, `9 МАР, 10:30`. */
const DAY_OF_PAGE =
  /^(?:\p{L}{3,12},?\s)?(?:(?<before>\p{L}{3,12})\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?(?<behind>\p{L}{3,12})\.?)(?:[,\s]+\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?)?$/iu;

function isDayOfPage(text: string): boolean {
  if (text.length > 40 || !/\d/u.test(text)) return false;
  const { before, behind } = DAY_OF_PAGE.exec(text)?.groups ?? {};
  return monthNumber(before ?? behind ?? '') > 0;
}

/** How warm it is, as pages tell beside the day: `Norvik 4°C`. */
const WEATHER = /^(?:\p{L}+ )?[-–−]?\d{1,3}\s?°\s?[CF]?$/u;

/** `• Port Halden`: what a page files its report under, in a list above the headline. */
const CATEGORY = /^[•·]\s\p{L}[\p{L}\p{M}'’&-]*(?:\s[\p{L}\p{M}'’&-]+){0,2}$/u;

/** A menu that lost its spaces: `ContributorsPublishersAdvertisers`. */
const GLUED_MENU = /^(?:\p{Lu}\p{Ll}{2,}){3,}$/u;

/** `Local news          3`: with the number of its page. */
const PAGE_NUMBER = /\s{3,}[A-D]?\d{1,3}$/u;

const isLabel = (text: string): boolean =>
  isSectionLine(text.length > 120 ? text : text.replace(PAGE_NUMBER, '')) ||
  isSectionMenu(text) ||
  WEATHER.test(text) ||
  CATEGORY.test(text) ||
  isDayOfPage(text) ||
  WORKING_TITLE.test(text) ||
  GLUED_MENU.test(text) ||
  (REFERENCE.test(text) && readDateLine(text) === null);
