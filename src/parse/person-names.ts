/** Capitalised words that open other lines than a byline. */
const NOT_NAMES = String.raw`(?!(?:Published|Updated|Posted|Last|First|Editorial|Opinion|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)`;

/** A person's name as bylines write it, as a pattern's source. */
export const NAME = String.raw`${NOT_NAMES}(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s)?\p{Lu}[\p{L}\p{M}.'’\-]*(?:\s(?:de|da|dos|del|la|al|bin|ibn|von|van|der|ul|el))*(?:\s${NOT_NAMES}\p{Lu}[\p{L}\p{M}.'’\-]*){1,3}`;

/** What joins the last of several: English, German, French, Spanish, Portuguese and Italian, Dutch, Scandinavian, Polish, Indonesian, Turkish, Russian. */
export const AND = '(?:and|AND|und|UND|et|ET|y|Y|e|E|en|og|och|i|dan|DAN|ve|VE|и)';

/** One or several of them. */
export const NAMES = String.raw`${NAME}(?:(?:,\s+${AND}|,|\s+${AND}|\s*&)\s+${NAME}){0,4}`;

/** Whoever wrote it, without a name: `Our correspondent`, `Staff Reporter`, `Web Desk`. */
export const DESK = String.raw`(?:(?:our|the|a)\s+)?(?:[\p{L}’'-]+\s+){0,2}(?:reporter|correspondent|desk|bureau|report|writer|staff)s?`;

/** A paper's own people, and what they had from others: `HT STAFF and AGENCIES`. */
export const STAFF = String.raw`(?:\p{Lu}\p{L}+\s){1,2}(?:Staff|STAFF)(?:\s(?:and|AND|with)\s(?:News\s)?(?:[Aa]gencies|AGENCIES))?`;

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
const WHOLE_NAMES = new RegExp(`^${NAMES}$`, 'u');
const WHOLE_DESK = new RegExp(`^${DESK}$`, 'iu');

/** `OF THE COURIER STAFF`, below the name of who wrote it. */
const OF_STAFF = /^of the (?:[\p{L}’'-]+ ){1,3}staff$/iu;

/** What a text is or where it comes from: `Oral Statement`, `Press Office` have the shape of a name. */
const NO_NAME =
  /\b(?:Statement|Report|Release|Speech|Remarks|Letter|Interview|Transcript|Update|Brief(?:ing)?|Notice|Guidance|Story|Office|Ministry|Department|Government|Council|Committee|Commission|Opinion|Analysis|Summary)\b/u;

const NO_NAME_IN_CAPITALS = new RegExp(NO_NAME.source, 'iu');

/** Whether a text has the shape of a person's name; one in capitals only could be a place. */
export const isPersonName = (text: string): boolean =>
  WHOLE_NAME.test(text) && /\p{Ll}/u.test(text) && !NO_NAME.test(text);

/** Whether a text has the shape of one or several persons' names in capitals: `ANA RUIZ AND JO LI`. A place may have it, too. */
export const areNamesInCapitals = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && WHOLE_NAMES.test(text) && !NO_NAME_IN_CAPITALS.test(text);

/** Whether a text names a desk or a nameless reporter. */
export const isDesk = (text: string): boolean => WHOLE_DESK.test(text) || OF_STAFF.test(text);
