/** Capitalised words that open other lines than a byline. */
const NOT_NAMES = String.raw`(?!(?:Published|Updated|Posted|Last|First|Editorial|Opinion|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)`;

/** A person's name as bylines write it, as a pattern's source. */
export const NAME = String.raw`${NOT_NAMES}(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s)?\p{Lu}[\p{L}\p{M}.'’\-]*(?:\s(?:de|da|dos|del|la|al|bin|ibn|von|van|der|ul|el))*(?:\s${NOT_NAMES}\p{Lu}[\p{L}\p{M}.'’\-]*){1,3}`;

/** One or several of them. */
export const NAMES = String.raw`${NAME}(?:(?:,\s+and|,|\s+and|\s*&)\s+${NAME}){0,4}`;

/** Whoever wrote it, without a name: `Our correspondent`, `Staff Reporter`, `Web Desk`. */
export const DESK = String.raw`(?:(?:our|the|a)\s+)?(?:[\p{L}’']+\s+){0,2}(?:reporter|correspondent|desk|bureau|report|writer)s?`;

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
const WHOLE_DESK = new RegExp(`^${DESK}$`, 'iu');

/** Whether a text has the shape of a person's name; one in capitals only could be a place. */
export const isPersonName = (text: string): boolean => WHOLE_NAME.test(text) && /\p{Ll}/u.test(text);

/** Whether a text names a desk or a nameless reporter. */
export const isDesk = (text: string): boolean => WHOLE_DESK.test(text);
