import { remembered } from '../remembered.ts';
import {
  AGENCY,
  CASELESS,
  CASELESS_DESK,
  DAY,
  LATE_AGENCY,
  LOUD,
  LOUD_SEPARATOR,
  MONTH,
  QUIET,
  REGION,
  SEPARATOR,
  SITE,
} from './dateline-parts.ts';
import { readEastAsianDateline } from './dateline-east-asia.ts';
import { isPlace } from './is-place.ts';
import { isMonth } from '../month-names.ts';
import { isAgency, isDomain, isPressName } from './press-names.ts';

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

const form = (source: string): RegExp => new RegExp(`^${source}`, 'u');

/**
 * The forms, tried in order:
 * - a place in capitals: `ISLAMABAD, Aug 3 (APP):`, `LONDON (Reuters) -`, `NEWARK, N.J. _`, `LIMA, Aug 3 /Wire/ --`
 * - a place in small letters with an agency or a day: `New Delhi, Aug 3 (PTI)`, `Singapore (Feb. 25, 2021) —`
 * - a place in brackets: `(Karachi)`, `[Nairobi]`, with its day: `(Geneva, March 9, 2021) –`
 * - a place and a site, in either order: `JAKARTA, Halden.com -`, `Halden.com, Jakarta -`
 * - an agency without brackets behind the day or the place: `Accra, Oct. 12, GNA -`, `Jakarta, CNN Indonesia --`
 * - an agency alone: `(Reuters) -`, `CNN —`
 * - a place in small letters with a colon or dash: `New Delhi:`
 * - a weekday with its day and no place: `Sunday, April 24, 2022 – `
 * - a place in capitals before a full stop: `KARACHI. `
 * - a place in a script without capitals: `اسلام آباد:`, `कराची (एजेंसी) –`, `لاہور (نمائندہ خصوصی)`
 */
const FORMS: readonly Form[] = [
  {
    pattern: form(String.raw`(?:(?<place>${LOUD}|${QUIET}),\s+)?${SITE}${SEPARATOR}`),
    accept: ({ place, agency = '' }, after) =>
      isDomain(agency) && (place === undefined ? after.length > 60 : isPlace(place)),
  },
  {
    pattern: form(String.raw`${SITE},\s+(?<place>${LOUD}|${QUIET})${SEPARATOR}`),
    accept: ({ place = '', agency = '' }) => isDomain(agency) && isPlace(place),
  },
  {
    pattern: form(
      String.raw`(?<place>${LOUD}|${QUIET})(?:\s\(\p{Lu}+/\p{Lu}+\))?,?\s+(?:(?<day>${DAY}),?\s+)?(?<=,\s+)(?<agency>\p{Lu}[\p{L}/]{1,11}(?:\s\p{Lu}\p{Ll}{2,12})?)(?:${SEPARATOR}|\s?[–-](?=\s?\p{Lu}))`,
    ),
    accept: ({ place = '', agency = '' }) => isPlace(place) && isAgency(agency.split(/\s/u, 1)[0] ?? ''),
  },
  {
    pattern: form(String.raw`(?<place>${LOUD}${REGION})${SEPARATOR}\s*(?<day>${DAY})\s*(?:${AGENCY})?${SEPARATOR}`),
    accept: ({ place = '' }) => isPlace(place),
  },
  {
    pattern: form(
      String.raw`(?<place>${LOUD}${REGION})(?:\s*,?\s*(?<day>${DAY}))?(?:\s*[,.]?\s*(?:\((?<dayIn>${DAY})\)|${AGENCY}))?(?:\s*,?\s*(?<dayLate>${DAY}))?${LOUD_SEPARATOR}${LATE_AGENCY}`,
    ),
    accept: ({ place = '' }) => isPlace(place) && (place.length > 2 || isAgency(place)),
  },
  {
    pattern: form(String.raw`(?<place>${LOUD}${REGION})(?:\s*,?\s*(?<day>${DAY}))?\s*,?\s*(?:${AGENCY})`),
    accept: (groups) => isPlace(groups['place'] ?? '') && isPressName(agencyOf(groups) ?? ''),
  },
  {
    pattern: form(
      String.raw`(?<place>${QUIET}${REGION})\s*,?\s+(?:(?<day>${DAY}),?\s*(?:${AGENCY})?|\((?<dayIn>${DAY})\))(?:${SEPARATOR}|\.(?=\s+\p{Lu}))`,
    ),
    accept: ({ place = '' }) => isPlace(place),
  },
  {
    pattern: form(
      String.raw`(?<place>${QUIET}${REGION})\s*,?\s+(?:(?<day>${DAY}),?\s*)?(?:${AGENCY})(?:${SEPARATOR})?`,
    ),
    accept: (groups) => isPlace(groups['place'] ?? '') && isPressName(agencyOf(groups) ?? ''),
  },
  {
    pattern: form(String.raw`\((?<place>(?:${LOUD}|${QUIET})${REGION}),\s*(?<dayIn>${DAY})\)(?:${SEPARATOR})?(?=\s)`),
    accept: ({ place = '' }) => isPlace(place),
  },
  {
    pattern: form(String.raw`[([](?<place>${QUIET}${REGION})[)\]](?:${SEPARATOR})?(?=\s)`),
    accept: ({ place = '' }, after) => isPlace(place) && !isPressName(place) && /^\s+["“‘]?[\p{Lu}\d]/u.test(after),
  },
  {
    pattern: form(String.raw`[([](?<agency>[^()[\]\n]{2,30})[)\]]${SEPARATOR}`),
    accept: ({ agency = '' }) => isPressName(agency),
  },
  {
    pattern: form(String.raw`\((?<agency>\p{Lu}[\p{L}.]{1,11})\)(?=\s+\p{Lu})`),
    accept: ({ agency = '' }) => isAgency(agency),
  },
  {
    pattern: form(String.raw`(?<agency>\p{Lu}[\p{L}.]{1,11})\s+[—–-]{1,2}(?=\s)`),
    accept: ({ agency = '' }) => isAgency(agency),
  },
  {
    pattern: form(String.raw`(?<place>${QUIET}${REGION})${SEPARATOR}(?=\s*["“‘]?\p{Lu})`),
    accept: ({ place = '' }, after) =>
      isPlace(place) && place.split(/\s/u).length <= 4 && after.length > 60 && !/^\s*["“‘]/u.test(after),
    weak: true,
  },
  {
    pattern: form(
      String.raw`(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+(?:${MONTH}\s\d{1,2}|\d{1,2}\s${MONTH}),?\s+\d{4})\s*[–—-]{1,2}(?=\s)`,
    ),
    accept: (_, after) => after.length > 60,
  },
  {
    pattern: form(String.raw`(?<place>\p{Lu}{4,}(?:\s\p{Lu}{3,}){0,2})\.(?=\s+\p{Lu}\p{Ll}*\s)`),
    accept: ({ place = '' }, after) => isPlace(place) && after.length > 60,
  },
  {
    pattern: form(String.raw`(?<place>${CASELESS})(?:\s*\((?<agency>[^()\n]{2,30})\))?(?:\s*:|\s+[–—-])(?=\s)`),
    accept: (_, after) => after.length > 60,
    weak: true,
  },
  {
    pattern: form(String.raw`(?<place>${CASELESS})\s*\((?<agency>[^()\n]*(?:${CASELESS_DESK})[^()\n]*)\)[।۔]?(?=\s)`),
    accept: (_, after) => after.length > 60,
  },
];

type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  /** Whether what was read can be meant as a dateline, given the text after it. */
  readonly accept: (found: Groups, after: string) => boolean;
  readonly weak?: boolean;
}

const agencyOf = ({ agency, wire, square, late }: Groups): string | null =>
  (agency ?? wire ?? square ?? late)?.trim() ?? null;

/** The first paragraphs of an article: each recogniser that knows of datelines asks for them again. */
const KEPT = 50;

/** Reads the dateline that a paragraph opens with, or null. */
export const readDateline: (paragraph: string) => DatelineFound | null = remembered(read, KEPT);

/** The first word in small letters that no place, day or agency holds. */
const SMALL_WORD = /(?<![\d.])\s(?!(?:of|de|da|do|del|la|el|al|the|upon|on|and|le)\s)\p{Ll}/u;

/** What parts a dateline from its text, or its parts from one another. */
const MARK = /[:()[\]/|_–—―.-]/u;

/** Whether a paragraph may open with a dateline at all: most do not, and each form tries for long. */
function mayBeDateline(opening: string): boolean {
  if (!/^[\p{Lu}\p{Lo}([]/u.test(opening)) return false;
  const end = opening.search(SMALL_WORD);
  return MARK.test(end < 0 ? opening : opening.slice(0, end));
}

function read(paragraph: string): DatelineFound | null {
  const opening = paragraph.slice(0, LONGEST);
  const eastAsian = readEastAsianDateline(opening);
  if (eastAsian !== null) return eastAsian;
  if (!mayBeDateline(opening)) return null;
  for (const { pattern, accept, weak = false } of FORMS) {
    const match = pattern.exec(opening);
    if (!match) continue;
    const groups: Groups = match.groups ?? {};
    const { length } = match[0];
    if (accept(groups, paragraph.slice(length)) && isDay(dayOf(groups))) return { ...partsOf(groups), length, weak };
  }
  return null;
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
