import { type Form, form } from './dateline-forms.ts';
import { DAY, LOUD, QUIET, SEPARATOR, SITE } from './dateline-parts.ts';
import { isPlace } from './is-place.ts';
import { isAgency, isDomain } from '../press-names.ts';

/**
 * The forms in which who sent a report stands without brackets, tried before the others:
 * - a place and a site, in either order: `JAKARTA, Halden.com -`, `Halden.com, Jakarta -`
 * - an agency behind the day and a dash or a stop: `Хальден. 9 марта. INTERFAX.RU - `
 * - an agency behind the day or the place and a comma: `Accra, Oct. 12, GNA -`, `Jakarta, CNN Indonesia --`
 */
export const BARE_FORMS: readonly Form[] = [
  {
    pattern: form(String.raw`(?:(?<place>${LOUD}|${QUIET}),\s+)?${SITE}${SEPARATOR}`),
    accept: ({ place, agency = '' }, after) =>
      isDomain(agency) && (place === undefined ? after.length > 60 : isPlace(place)),
  },
  {
    pattern: form(
      String.raw`(?<place>${LOUD}|${QUIET})[.,]\s+(?<day>${DAY})(?:\s[–—-])?\s+(?<agency>\p{Lu}\p{L}{2,11}(?:\.\p{L}{2,3}|\s\p{Lu}\p{Ll}{6})?)(?:\.(?=\s)|\s+[–—-]{1,2}(?=\s))`,
    ),
    accept: ({ place = '', agency = '' }) =>
      isPlace(place) && (isDomain(agency) || isAgency(agency.split(/\s/u, 1)[0] ?? '')),
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
];

const SITE_NAME = /\p{L}\.\p{L}{2}/u;
const LETTERS = /[,.–—-]\s+(?<agency>\p{Lu}[\p{L}/]{1,11})(?=[.\s–—-])/gu;

/** Whether an opening holds a site's or an agency's name without brackets: few do, and each form tries for long. */
export const holdsBareAgency = (opening: string): boolean =>
  SITE_NAME.test(opening) || [...opening.matchAll(LETTERS)].some(({ groups }) => isAgency(groups?.['agency'] ?? ''));
