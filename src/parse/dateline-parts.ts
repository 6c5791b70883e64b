/**
 * The parts that datelines are made of, as sources of patterns. Each has one way only to read a text,
 * so that no dateline pattern tries many ways on a long line of capitals.
 */

/** A month in English, spelled out or short. */
export const MONTH = String.raw`(?:${[
  'Jan|January|Feb|February|Mar|March|Apr|April|May|Jun|June|Jul|July|Aug|August',
  'Sep|Sept|September|Oct|October|Nov|November|Dec|December',
]
  .flatMap((names) => [names, names.toUpperCase()])
  .join('|')})\b\.?`;
/** A day as datelines write it, with or without its year; of a month in small letters the name is still to be checked. */
export const DAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:${MONTH}\s?\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}(?:,?\s+\d{4})?|(?:le\s)?\d{1,2}\.?\s(?:de\s)?\p{L}(?:\p{Ll}{2,9}|\p{Lu}{2,8})\.?(?:\s(?:de\s)?\d{4})?|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
/** Words part at a space, hyphen or slash and nowhere else. */
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’]+`;
/** A place in capitals. */
export const LOUD = String.raw`${CAPITALS}(?:(?:-|\s?[/&]\s?|\s(?:(?:of|de|da|do|del|la|el|al|the|and)\s)?)${CAPITALS}){0,5}(?![\p{L}\d])`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’]+(?:-[\p{L}\p{M}'’]+){0,3}`;
/** A place in small letters. */
export const QUIET = String.raw`${WORD}(?:(?:\s|/)(?:(?:of|de|da|do|del|la|el|al|the|upon|on|and)\s)?${WORD}){0,3}`;
/** `, N.J.`, `, Colo.`, `, South Africa`, ` [India]`. */
export const REGION = String.raw`(?:\s\[${WORD}\])?(?:,\s*(?!\p{L}{3,10}\.?\s?\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:${WORD}\.?(?:\s${WORD}){0,2}|(?:\p{Lu}\.)+)){0,2}`;
/** Who sent the report, in brackets or between slashes. */
export const AGENCY = String.raw`\((?<agency>[^()\n]{2,40})\)|/(?<wire>[^/\n]{2,30})/|\[(?<square>[^\]\n]{2,30})\]`;
/** A site that signs with its domain: `Halden.com`. */
export const SITE = String.raw`(?<agency>[\p{L}\d][\p{L}\d-]{1,24}(?:\.\p{L}{2,4}){1,2})`;
/** A hyphen needs its space: `Vice-Chairman` is no dateline; a long dash needs none. */
export const SEPARATOR = String.raw`(?:\s*:(?![\d/])|\.?(?:\s+(?:-{1,3}|[–_|])(?=\s|$)|\s*(?:--|[—―])|\s+–|\s*\.-))`;

/** After a place in capitals a hyphen may touch it (`LAHORE- The`), and a wire's slashes may end it (`/TASS/.`). */
export const LOUD_SEPARATOR = String.raw`(?:${SEPARATOR}|-(?=\s)|(?<=/)\.(?=\s))`;

/** Who sent it, behind the colon: `KARACHI: (APP)`, `LAHORE:(Staff Reporter)`. */
export const LATE_AGENCY = String.raw`(?:\s*\((?<late>\p{Lu}{2,6}|[\p{L}\s]{2,20}(?:Reporter|Correspondent|Desk|Report))\))?`;
