import { remembered } from '../remembered.ts';
import { readEastAsianDateline } from './dateline-east-asia.ts';
import { BARE_FORMS, holdsBareAgency } from './dateline-bare.ts';
import { CASELESS_FORMS } from './dateline-caseless.ts';
import { DATELINE_FORMS, type Form, type Groups, agencyOf } from './dateline-forms.ts';
import { inOneByte } from './in-one-byte.ts';
import { isMonth } from '../month-names.ts';
import { isAgency } from '../press-names.ts';

/** A dateline at the beginning of a paragraph; `length` counts from there, with its closing mark. */
export interface DatelineFound {
  readonly place: string | null;
  readonly agency: string | null;
  readonly day: string | null;
  /** Who wrote it, where the agency's mark names them. */
  readonly writer?: string | null;
  readonly length: number;
  /** A place in small letters with a colon or dash and nothing else: a speaker or a headline looks the same. */
  readonly weak: boolean;
}

/** No dateline runs longer than this. */
const LONGEST = 120;

/** The first paragraphs of an article: each recogniser that knows of datelines asks for them again. */
const KEPT = 50;

/** Reads the dateline that a paragraph opens with, or null. */
export const readDateline: (paragraph: string) => DatelineFound | null = remembered(read, KEPT);

/** The first word in small letters that no place, day (`3 de julio`) or agency holds. */
const SMALL_WORD = /(?<![\d.]|\bde)\s(?!(?:of|de|da|do|del|la|el|al|the|upon|on|and|le)\s)\p{Ll}/u;

/** What parts a dateline from its text, or its parts from one another. */
const MARK = /[:()[\]/|_–—―.-]/u;

/** Whether a paragraph may open with a dateline at all: most do not, and each form tries for long. */
function mayBeDateline(opening: string): boolean {
  if (!/^[\p{Lu}\p{Lo}([]/u.test(opening)) return false;
  const end = opening.search(SMALL_WORD);
  return MARK.test(end < 0 ? opening : opening.slice(0, end));
}

const ALL_FORMS = [...BARE_FORMS, ...DATELINE_FORMS];

/** The forms that an opening may have, and the text that their patterns read. */
function formsFor(opening: string): readonly [readonly Form[], string] {
  if (/^\p{Lo}/u.test(opening)) return [CASELESS_FORMS, opening];
  return [holdsBareAgency(opening) ? ALL_FORMS : DATELINE_FORMS, inOneByte(opening)];
}

/** The groups of a match as the paragraph has them. */
function groupsOf(match: RegExpExecArray, opening: string): Groups {
  const spans = Object.entries(match.indices?.groups ?? {});
  if (spans.length === 0) return match.groups ?? {};
  return Object.fromEntries(spans.map(([name, span]) => [name, span && opening.slice(...span)]));
}

function read(paragraph: string): DatelineFound | null {
  const opening = paragraph.slice(0, LONGEST);
  const eastAsian = readEastAsianDateline(opening);
  if (eastAsian !== null) return eastAsian;
  if (!mayBeDateline(opening)) return null;
  const [forms, text] = formsFor(opening);
  for (const { pattern, accept, weak = false } of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const groups = groupsOf(match, opening);
    const { length } = match[0];
    if (accept(groups, paragraph.slice(length)) && isDay(dayOf(groups)))
      return withPlaceBehind({ ...partsOf(groups), length, weak }, paragraph);
  }
  return null;
}

/** `(ANSA) - ROMA, 09 MAR - `: the place and the day may stand behind the agency, in a dateline of their own. */
function withPlaceBehind(found: DatelineFound, paragraph: string): DatelineFound {
  if (found.place !== null || found.day !== null) return found;
  const rest = paragraph.slice(found.length).trimStart();
  const behind = readDateline(rest);
  if (behind === null || behind.place === null || behind.day === null || behind.agency !== null) return found;
  return { ...behind, agency: found.agency, length: paragraph.length - rest.length + behind.length };
}

const dayOf = ({ day, dayIn, dayLate }: Groups): string | null => day ?? dayIn ?? dayLate ?? null;

/** `8 mars` is a day, `17 people` is none; the months of English are checked by the pattern. */
function isDay(day: string | null): boolean {
  const word = /\d\.?\s(?:de\s)?(\p{L}+)/u.exec(day ?? '')?.[1];
  return word === undefined || isMonth(word);
}

function partsOf(groups: Groups): Omit<DatelineFound, 'length' | 'weak'> {
  const place = groups['place']?.replace(/[,\s]+$|(?<=^[^,.]{3,})\.$/gu, '') ?? null;
  const day = dayOf(groups);
  return place !== null && isAgency(place)
    ? { place: null, agency: place, day }
    : { place, agency: agencyOf(groups), day };
}
