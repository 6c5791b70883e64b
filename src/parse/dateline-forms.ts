import { AGENCY, DAY, LATE_AGENCY, LOUD, LOUD_SEPARATOR, MONTH, QUIET, REGION, SEPARATOR } from './dateline-parts.ts';
import { sourceInOneByte } from './in-one-byte.ts';
import { isPlace } from './is-place.ts';
import { isAgency, isPressName } from '../press-names.ts';

/** The named groups of a form. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A form that datelines have. */
export interface Form {
  readonly pattern: RegExp;
  /** Whether what was read can be meant as a dateline, given the text after it. */
  readonly accept: (found: Groups, after: string) => boolean;
  readonly weak?: boolean;
}

/** Whoever sent the report, wherever the form names them. */
export const agencyOf = ({ agency, wire, square, late }: Groups): string | null =>
  (agency ?? wire ?? square ?? late)?.trim() ?? null;

/** Letters that stand behind the name they are short for, `Halden National Party (HNP)`, are no agency's behind a place. */
const initialsOf = (name: string): string => name.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';

/** A pattern at the beginning of a paragraph, whose signs take one byte each (`in-one-byte.ts`). */
export const form = (source: string): RegExp => new RegExp(`^${sourceInOneByte(source)}`, 'du');

/**
 * The forms, tried in order:
 * - a place in capitals: `ISLAMABAD, Aug 3 (APP):`, `LONDON (Reuters) -`, `NEWARK, N.J. _`, `LIMA, Aug 3 /Wire/ --`
 * - a place in small letters with an agency or a day: `New Delhi, Aug 3 (PTI)`, `Singapore (Feb. 25, 2021) —`
 * - a place in brackets: `(Karachi)`, `[Nairobi]`, with its day: `(Geneva, March 9, 2021) –`
 * - an agency alone: `(Reuters) -`, `CNN —`; in capitals between square brackets, `[NNA] A court …`, a word is one
 * - a place in small letters with a colon or dash: `New Delhi:`
 * - a weekday with its day and no place: `Sunday, April 24, 2022 – `
 * - a place in capitals before a full stop: `KARACHI. `
 */
export const DATELINE_FORMS: readonly Form[] = [
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
    accept: (groups) => {
      const [place, agency] = [groups['place'] ?? '', agencyOf(groups) ?? ''];
      return isPlace(place) && isPressName(agency) && initialsOf(place) !== agency;
    },
  },
  {
    pattern: form(String.raw`\((?<place>(?:${LOUD}|${QUIET})${REGION}),\s*(?<dayIn>${DAY})\)(?:${SEPARATOR})?(?=\s)`),
    accept: ({ place = '' }) => isPlace(place),
  },
  {
    pattern: form(String.raw`\[(?<square>\p{Lu}{3,12})\](?=\s+["“‘]?\p{Lu})`),
    accept: ({ square = '' }) => isPlace(square),
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
];
