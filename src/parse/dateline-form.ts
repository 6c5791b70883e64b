import { isAgency, isPressName } from './press-names.ts';

/** A dateline at the beginning of a paragraph; `length` counts from there, with its closing mark. */
export interface DatelineFound {
  readonly place: string | null;
  readonly agency: string | null;
  readonly day: string | null;
  readonly length: number;
  /** A place in small letters with a colon or dash and nothing else: a speaker or a headline looks the same. */
  readonly weak: boolean;
}

/** No dateline runs longer than this. */
const LONGEST = 120;

const MONTH = String.raw`(?:Jan|January|Feb|February|Mar|March|Apr|April|May|Jun|June|Jul|July|Aug|August|Sep|Sept|September|Oct|October|Nov|November|Dec|December)\b\.?`;
const DAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:${MONTH}\s?\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}(?:,?\s+\d{4})?|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
/** Words part at a space, hyphen or slash and nowhere else, so that a pattern has one way only to read a text. */
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’]+`;
const LOUD = String.raw`${CAPITALS}(?:(?:-|\s?[/&]\s?|\s(?:(?:of|de|da|do|del|la|el|al|the|and)\s)?)${CAPITALS}){0,5}(?![\p{L}\d])`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’]+(?:-[\p{L}\p{M}'’]+){0,3}`;
const QUIET = String.raw`${WORD}(?:(?:\s|/)(?:(?:of|de|da|do|del|la|el|al|the|upon|on|and)\s)?${WORD}){0,3}`;
const REGION = String.raw`(?:,\s*(?!${DAY})(?:${WORD}\.?(?:\s${WORD}){0,2}|(?:\p{Lu}\.)+)){0,2}`;
const AGENCY = String.raw`\((?<agency>[^()\n]{2,40})\)|/(?<wire>[^/\n]{2,30})/|\[(?<square>[^\]\n]{2,30})\]`;
/** A hyphen needs its space: `Vice-Chairman` is no dateline; a long dash needs none. */
const SEPARATOR = String.raw`(?:\s*:(?![\d/])|\.?(?:\s+(?:-{1,3}|[–_|])(?=\s|$)|\s*(?:--|[—―])|\s+–|\s*\.-))`;

const form = (source: string): RegExp => new RegExp(`^${source}`, 'u');

/**
 * The forms, tried in order:
 * - a place in capitals: `ISLAMABAD, Aug 3 (APP):`, `LONDON (Reuters) -`, `NEWARK, N.J. _`, `LIMA, Aug 3 /Wire/ --`
 * - a place in small letters with an agency or a day: `New Delhi, Aug 3 (PTI)`, `Singapore (Feb. 25, 2021) —`
 * - a place in brackets: `(Karachi)`, `[Nairobi]`
 * - an agency alone: `(Reuters) -`, `CNN —`
 * - a place in small letters with a colon or dash: `New Delhi:`
 * - a place in capitals before a full stop: `KARACHI. `
 */
const FORMS: readonly Form[] = [
  {
    pattern: form(
      String.raw`(?<place>${LOUD}${REGION})(?:\s*,?\s*(?<day>${DAY}))?(?:\s*,?\s*(?:\((?<dayIn>${DAY})\)|${AGENCY}))?(?:\s*,?\s*(?<dayLate>${DAY}))?${SEPARATOR}`,
    ),
    accept: ({ place = '' }) => isPlace(place) && (place.length > 2 || isAgency(place)),
  },
  {
    pattern: form(String.raw`(?<place>${LOUD}${REGION})(?:\s*,?\s*(?<day>${DAY}))?\s*,?\s*(?:${AGENCY})`),
    accept: (groups) => isPlace(groups['place'] ?? '') && isPressName(agencyOf(groups) ?? ''),
  },
  {
    pattern: form(
      String.raw`(?<place>${QUIET}${REGION}),?\s+(?:(?<day>${DAY}),?\s*(?:${AGENCY})?|\((?<dayIn>${DAY})\))${SEPARATOR}`,
    ),
    accept: ({ place = '' }) => isPlace(place),
  },
  {
    pattern: form(String.raw`(?<place>${QUIET}${REGION}),?\s+(?:(?<day>${DAY}),?\s*)?(?:${AGENCY})(?:${SEPARATOR})?`),
    accept: (groups) => isPlace(groups['place'] ?? '') && isPressName(agencyOf(groups) ?? ''),
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
    pattern: form(String.raw`(?<place>\p{Lu}{4,}(?:\s\p{Lu}{3,}){0,2})\.(?=\s+\p{Lu}\p{Ll}*\s)`),
    accept: ({ place = '' }, after) => isPlace(place) && after.length > 60,
  },
];

type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  /** Whether what was read can be meant as a dateline, given the text after it. */
  readonly accept: (found: Groups, after: string) => boolean;
  readonly weak?: boolean;
}

/** Words that stand before a colon, dash or bracket at the head of a paragraph and are no place. */
const NOT_PLACES =
  /^(?:Adds|Advertisement|After|Also|An?(?=\s)|Analysis|And|Answer|As|At|Author|Background|Before|Breaking|But|By|Byline|Caption|Context|Copyright|Correction|Corrects|Date|Dateline|Dear|During|Editor|Editorial|Exclusive|Explained|Explainer|Fact|Feature|File|For|From|Good|Headline|Here|How|However|If|Image|In|Interview|It|Key|Language|Last|Latest|Listen|Live|Location|Must|Next|Note|On|Opinion|Photo|Picture|Pictured|Place|Poll|Profile|Published|Question|Quote|Read|Recasts|Refiles|Related|Releads|Repeats|Report|Review|Scoop|See|Since|Source|Sources|Spoiler|Sponsored|Subject|Summary|Tags?|That|The(?! Hague)|This|Timeline|Title|Topic|Updates?|Updated|URL|Verdict|Video|Warning|Watch|What|When|Where|Who|Why|With|Writes|Yes|No)\b/iu;

/** Who speaks, in a transcript: `ANA RUIZ, HOST:`. */
const SPEAKER = /,\s*(?:host|byline|anchor|reporter|correspondent|moderator)$/iu;

const isPlace = (text: string): boolean => !NOT_PLACES.test(text) && !SPEAKER.test(text);

const agencyOf = ({ agency, wire, square }: Groups): string | null => (agency ?? wire ?? square)?.trim() ?? null;

/** Reads the dateline that a paragraph opens with, or null. */
export function readDateline(paragraph: string): DatelineFound | null {
  const opening = paragraph.slice(0, LONGEST);
  if (!/^[\p{Lu}([]/u.test(opening)) return null;
  for (const { pattern, accept, weak = false } of FORMS) {
    const match = pattern.exec(opening);
    if (!match) continue;
    const groups: Groups = match.groups ?? {};
    if (accept(groups, paragraph.slice(match[0].length))) return { ...partsOf(groups), length: match[0].length, weak };
  }
  return null;
}

function partsOf(groups: Groups): Omit<DatelineFound, 'length' | 'weak'> {
  const place = groups['place']?.replace(/[,\s]+$|(?<=^[^,.]{3,})\.$/gu, '') ?? null;
  const day = groups['day'] ?? groups['dayIn'] ?? groups['dayLate'] ?? null;
  return place !== null && isAgency(place)
    ? { place: null, agency: place, day }
    : { place, agency: agencyOf(groups), day };
}
