import { isBesideDay } from './beside-a-day.ts';
import { readShortDay } from './read-short-day.ts';
import { withoutPlaceOnPaper } from './source-line.ts';
import { type ToldDay, readToldDay } from './told-day.ts';

/** A line longer than this is a sentence with a day in it. */
const LONGEST = 130;

/** The town from which a release or a letter is sent, with the day and nothing else: `Norvik, le 9 mars 2021`. */
const PLACE =
  /^(?!(?:By|Von|Par|Por|Di|Oleh)\s)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:[,:.]|\s[-–—|·])\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:le|den|am|a|em|il|op)?\s*$/u;

/** Labels of other days than that of publication. */
const OTHER_DAY =
  /^(?:Deadline|Born|Died|Starts|Ends|Opens|Closes|Expires|Event|When|Termin|Beginn|Ende|Frist|Geboren|Gestorben|Née?|Début|Fin|Quand|Nacid[oa]|Inicio|Cuándo|Nat[oa]|Inizio|Fine|Quando)\s?:/u;

/** Whether a line says that its day is another than that of publication: `Deadline: 17 May 2021`. */
export const tellsOtherDay = (text: string): boolean => OTHER_DAY.test(text);

/** The line of an old paper below its name: `Vol. XII. No. 611. NORVIK, SATURDAY, MARCH 9, 1861. Price Threepence.` */
const NUMBERED = /^(?:vol(?:ume)?|jahrgang|année|anno|año)\.?\s/iu;

/** Who or where, in brackets behind the day: `March 9, 2021 (Halden Japan)`. */
const IN_BRACKETS = /^\s\(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}\)$/u;

/** What may stand behind it: `- 14:05 CET` */
const CLOCK = /^(?:\s(?:г|р|r|года|року|roku)(?!\p{L}))?\.?(?:[\s,|·–—-]+\d{1,2}[:.h]\d\d(?:\s?\p{L}{1,4})?)?$/u;

/** How browsers write out a zone: `GMT+0300 (East Africa Time)`. */
const ZONE = /(?<=GMT[+-]\d{4}\s)\([^()]{3,50}\)/u;

/** `9 Mar 20219 Mar 2021`: a day that a page says twice, once for those who listen to it. */
const TWICE = /(?<day>\d{1,2}\s\p{L}{3,9}\s\d{4})\k<day>$/u;

/** A day has figures, and lines with days are few. */
const mayHoldDay = (text: string): boolean => text.length <= LONGEST && /\p{N}/u.test(text);

/**
 * The day that a line of its own holds, and nothing else but where it stood: `Published: 17 May 2021 10:30 am`,
 * `9 March 2021, page 3`; or null.
 */
export function readDateLine(written: string): ToldDay | null {
  const text = mayHoldDay(written) ? written.replace(TWICE, '$<day>') : written;
  const day = mayHoldDay(text) ? (readToldDay(text) ?? withShortYear(text)) : null;
  if (!day) return null;
  const others = withoutPlaceOnPaper(day.beside.replace(ZONE, '')).match(/\p{L}[\p{L}\p{M}.]*[\p{L}\p{M}]/gu) ?? [];
  return others.every(isBesideDay) ? day : null;
}

/** The same behind the name of a town; a byline with its day looks alike, so that it has to be read before. */
export function readPlacedDay(text: string): ToldDay | null {
  const day = mayHoldDay(text) ? readToldDay(text) : null;
  if (!day) return null;
  const placed = !tellsOtherDay(text) && PLACE.test(text.slice(0, day.start)) && CLOCK.test(text.slice(day.end));
  const named = day.start === 0 && IN_BRACKETS.test(text.slice(day.end));
  return placed || named || NUMBERED.test(text) ? day : null;
}

function withShortYear(text: string): ToldDay | null {
  const day = readShortDay(text);
  return day && { ...day, changed: false, beside: text.slice(0, day.start) + text.slice(day.end) };
}
