import { foreignMonthNumber, monthNumber } from '../../month-names.ts';
import { YEAR } from '../calendar-words.ts';
import type { Recogniser } from '../recogniser.ts';

/** What may stand between a day and its month. */
const BETWEEN = '(?:\\.|er|º|°)?\\s*(?:de\\s+|di\\s+)?';

/** The first of two days of one month, and what stands between: `vom 3. bis 7. Mai`, `les 15 et 16 mai`. */
const FROM =
  '(?:(?<from>0?[1-9]|[12]\\d|3[01])(?:\\.|er|º|°)?(?:\\s(?:bis(?:\\szum)?|und|au|et(?:\\sle)?|al|a|y(?:\\sel)?|e|à|en|t/m|och|i|do|по|и|та|ve|dan|hingga|sampai|تا|إلى|و|اور|और)\\s|\\s?[–/-]\\s?))?';

/** Before a day in German whose month English has too: `am 5. April`. */
const GERMAN = /(?<!\p{L})(?:am|vom|zum|dem|den|der|seit|ab|bis)\s$/u;

/** Before a day that is the name of a street, a square or a ground: `avenida 9 de Julio`, `rue du 11 novembre`. */
const NAMED_PLACE =
  /(?<!\p{L})(?:avenida|avda?\.|av\.|calle|plaza|barrio|estadio|puente|rua|praça|rue|place|boulevard|pont|via|piazza|viale|corso|straße|platz|улиц\p{L}|площад\p{L}|شارع|ميدان)\s(?:de\s|del\s|du\s|des\s)?$/iu;
const LONGEST_PLACE = 20;

/**
 * A day of the month in other languages than English, with or without its year: 13. März · 13. März 2027 ·
 * le 1er juin · el 3 de mayo de 2027 · 12 Maret 2027 · 12 марта · ۱۲ مارچ ۲۰۲۷ · 2027年3月12日 · 3月12日 · 令和9年3月12日 ·
 * 2027년 3월 12일
 *
 * Which tense stands beside it only English tells: without a year, the nearest is meant.
 */
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{M}\\d.,:/-])${FROM}(?<day>0?[1-9]|[12]\\d|3[01])(?:\\.\\s*(?<dotted>April|August|September|November)|${BETWEEN}(?<month>[\\p{L}\\p{M}]{2,13}(?:(?<=كانون|تشرين)\\s\\p{L}{5,6})?))(?![\\p{L}\\p{M}])` +
    `(?:(?:\\s*[,،]\\s*|\\s+)(?:del?\\s+)?(?<year>${YEAR})(?!\\d))?` +
    `|(?:(?:(?<cjkYear>${YEAR})|(?<era>令和|平成|昭和)(?<eraYear>元|\\d{1,2}))[年년]\\s?)?(?<cjkMonth>\\d{1,2})[月월]\\s?(?<cjkDay>\\d{1,2})[日일]`,
  'gu',
);

/** The years before the first of each era of Japan. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** 元 is the first year of an era. */
const yearOfEra = (era: string | undefined, year: string | undefined): number | undefined =>
  era === undefined ? undefined : ERAS[era]! + (year === '元' ? 1 : Number(year));

/** One day, or the first and last of several. */
const daysFrom = (from: string | undefined, day: number): { readonly day: number; readonly endDay?: number } =>
  from !== undefined && Number(from) < day ? { day: Number(from), endDay: day } : { day };

/** The month of a name, with the full stop that Croatian has before it. */
const monthOf = (name: string, written: string): number =>
  foreignMonthNumber(name) === 0 ? 0 : monthNumber(name, /^\d+\./u.test(written));

export const foreignDay: Recogniser = {
  name: 'foreign-day',
  needs: new RegExp(`\\d${BETWEEN}\\p{L}|[月월]`, 'u'),
  foreign: true,
  pattern: PATTERN,
  read({ from, day, month, dotted, year, cjkDay, cjkMonth, cjkYear, era, eraYear }, { text, start }) {
    const written = year ?? cjkYear ?? yearOfEra(era, eraYear);
    // `in room 4. April came late`
    if (dotted && !written && !GERMAN.test(text.slice(0, start))) return null;
    const number = dotted ? monthNumber(dotted) : month ? monthOf(month, text.slice(start)) : Number(cjkMonth);
    if (number === 0) return null;
    if (NAMED_PLACE.test(text.slice(Math.max(0, start - LONGEST_PLACE), start))) return null;
    return {
      kind: 'calendar',
      year: written ? Number(written) : null,
      month: number,
      ...daysFrom(from, Number(day ?? cjkDay)),
    };
  },
};
