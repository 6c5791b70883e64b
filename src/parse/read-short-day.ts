import { ANY_MONTH } from '../month-names.ts';
import { type DayFound, readDay } from './read-day.ts';

/**
 * The forms, each with the year in two digits: 9 Mar 98, 9-Mar-98, 9 March '98 · Mar. 9, '98 · 9.3.98, 09/03/98.
 * A comma before the year, or a mark before it, keeps the hour of `March 9, 10.30` out.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\d)\d{1,2}\.?[\s-]*(?:${ANY_MONTH})\.?(?:[\s-]+|,\s*)(?<mark>['’]?)(?<year>\d\d)(?![\d:.]\d|\d)`,
    'iu',
  ),
  new RegExp(String.raw`(?<!\p{L})(?:${ANY_MONTH})\.?\s+\d{1,2},\s*(?<mark>['’]?)(?<year>\d\d)(?![\d:.]\d|\d)`, 'iu'),
  /(?<!\d)\d{1,2}\/\d{1,2}\/(?<mark>)(?<year>\d\d)(?!\d|\/)/u,
  /(?<!\d)\d{1,2}\.(?:0?[1-9]|1[0-2])\.(?<mark>)(?<year>\d\d)(?!\d|\.\d)/u,
];

/** Wires and typists write two digits since about 1970, and into the coming years; what lies between is nobody's. */
const LAST_OF_2000S = 29;
const FIRST_OF_1900S = 70;

/**
 * A day whose year is written in two digits; null where another day is, or the century is anyone's guess. Only for what
 * is a day and nothing else: in a sentence the figures could be anything.
 */
export function readShortDay(text: string): DayFound | null {
  const match = FORMS.map((form) => form.exec(text)).find((found) => found !== null);
  if (!match) return null;
  const { mark = '', year = '' } = match.groups ?? {};
  const century = Number(year) >= FIRST_OF_1900S ? '19' : Number(year) <= LAST_OF_2000S ? '20' : null;
  if (century === null) return null;
  const end = match.index + match[0].length;
  const day = readDay(`${match[0].slice(0, -year.length - mark.length)}${century}${year}`);
  return day && { ...day, start: match.index + day.start, end, short: true };
}
