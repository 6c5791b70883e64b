import { type DayFound, readDay } from './read-day.ts';

/**
 * The forms, each with the year in two digits: 9 Mar 98, 9-Mar-98, 9 March '98 · Mar. 9, '98 · 9.3.98, 09/03/98.
 * A comma before the year, or a mark before it, keeps the hour of `March 9, 10.30` out.
 */
const FORMS: readonly RegExp[] = [
  /(?<!\d)\d{1,2}\.?[\s-]*[^\s\d.,/'’-]{3,14}\.?(?:[\s-]+|,\s*)(?<mark>['’]?)(?<year>\d\d)(?![\d:.]\d|\d)/gu,
  /(?<!\p{L})[^\s\d.,/'’-]{3,14}\.?\s+\d{1,2},\s*(?<mark>['’]?)(?<year>\d\d)(?![\d:.]\d|\d)/gu,
  /(?<!\d)\d{1,2}\/\d{1,2}\/(?<mark>)(?<year>\d\d)(?!\d|\/)/gu,
  /(?<!\d)\d{1,2}\.(?:0?[1-9]|1[0-2])\.(?<mark>)(?<year>\d\d)(?!\d|\.\d)/gu,
];

/** Wires and typists write two digits since about 1970, and into the coming years; what lies between is nobody's. */
const LAST_OF_2000S = 29;
const FIRST_OF_1900S = 70;

/**
 * A day whose year is written in two digits; null where another day is, or the century is anyone's guess. Only for what
 * is a day and nothing else: in a sentence the figures could be anything.
 */
export function readShortDay(text: string): DayFound | null {
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const day = withCentury(match);
      if (day !== null) return day;
    }
  return null;
}

function withCentury({ index, groups, 0: written }: RegExpExecArray): DayFound | null {
  const { mark = '', year = '' } = groups ?? {};
  const century = Number(year) >= FIRST_OF_1900S ? '19' : Number(year) <= LAST_OF_2000S ? '20' : null;
  if (century === null) return null;
  const day = readDay(`${written.slice(0, -year.length - mark.length)}${century}${year}`);
  return day && { ...day, start: index + day.start, end: index + written.length, short: true };
}
